// The conditions of sums over deals, which deals in the pipelines and archived deals share.
import { choice, date, integer, renamed, required, text } from "../fields";
import { currency, filterId, pipelineId, stageId, userId, zeroOneV1 } from "../vocabulary";

export const status = choice(
  "Status",
  [
    { value: "open", label: "Open" },
    { value: "won", label: "Won" },
    { value: "lost", label: "Lost" },
  ],
  { help: "Only deals that are open, won or lost. Blank means all of them." },
);

const ofUser = userId({ help: "Only deals of this user." });
const inPipeline = pipelineId({ help: "Only deals in this pipeline." });

/** Which deals a summary counts. */
export const summaryOf = {
  status,
  filterId: filterId({
    help: "Only deals of this saved filter; User ID does not count beside it.",
  }),
  userId: ofUser,
  pipelineId: inPipeline,
  stageId: stageId({ help: "Only deals in this stage." }),
};

/** Which deals a timeline groups, by which date and in which intervals. */
export const timelineOf = {
  startDate: required(date("Start Date", { help: "First day of the first interval, YYYY-MM-DD." })),
  interval: required(
    choice(
      "Interval",
      [
        { value: "day", label: "Day" },
        { value: "week", label: "Week" },
        { value: "month", label: "Month" },
        { value: "quarter", label: "Quarter" },
      ],
      {
        help: "The length of an interval: day, week (7 days from Start Date), month or quarter.",
      },
    ),
  ),
  amount: required(
    integer("Amount", {
      help: "How many intervals, from Start Date on.",
      example: "3",
      least: 1,
    }),
  ),
  fieldKey: required(
    text("Field Key", {
      help: "The date field that tells the interval of a deal: a built-in one or the code of a custom field.",
      example: "expected_close_date",
    }),
  ),
  userId: ofUser,
  pipelineId: inPipeline,
  filterId: filterId({ help: "Only deals of this saved filter." }),
  excludeDeals: zeroOneV1("Exclude Deals", {
    help: "Yes returns counts and sums without the deals.",
  }),
  totalsConvertCurrency: renamed(currency(), {
    label: "Totals Convert Currency",
    help: "Three-letter code (ISO 4217) of the currency the sums are converted to, or default_currency for that of the connection's user. Choose one, or type the code.",
  }),
};
