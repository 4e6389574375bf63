// Deals, as far as a row can say it: https://developers.pipedrive.com/docs/api/v1/Deals
import { choice, choices, date, integer, renamed, required, text } from "../fields";
import {
  conditions,
  includeBody,
  includeDeletedFiles,
  mergeWith,
  replyFields,
} from "../inputs/records";
import { sortV1 } from "../inputs/sort";
import { operation } from "../operation";
import {
  currency,
  dealId,
  exactMatch,
  filterId,
  organizationId,
  personId,
  pipelineId,
  stageId,
  term,
  userId,
  zeroOneV1,
} from "../vocabulary";

const id = required(dealId());

const status = choice(
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

export const getDeal = operation("GET /api/v2/deals/{id}", {
  label: "Get Deal",
  description: "Gets one deal.",
  path: { id },
  query: replyFields("products_count,next_activity_id,smart_bcc_email"),
});

export const deleteDeal = operation("DELETE /api/v2/deals/{id}", {
  label: "Delete Deal",
  description: "Marks a deal as deleted; Pipedrive removes it for good after 30 days.",
  path: { id },
});

export const searchDeals = operation("GET /api/v2/deals/search", {
  label: "Search Deals",
  description: "Searches deals by title, notes and custom fields.",
  query: {
    term: required(term()),
    fields: choices(
      "Fields",
      [
        { value: "custom_fields", label: "Custom Fields" },
        { value: "notes", label: "Notes" },
        { value: "title", label: "Title" },
      ],
      {
        help: "Where to look: custom_fields, notes, title, separated by commas.",
        default: "custom_fields,notes,title",
      },
    ),
    exactMatch,
    personId: personId({ help: "Only deals of this person, at most 2000 of them." }),
    organizationId: organizationId({
      help: "Only deals of this organization, at most 2000 of them.",
    }),
    status,
    includeFields: choice(
      "Include Fields",
      [{ value: "deal.cc_email", label: "Smart Bcc Address" }],
      { help: "deal.cc_email shows the address that files e-mails with the deal." },
    ),
  },
  pages: "start",
});

export const mergeDeals = operation("PUT /v1/deals/{id}/merge", {
  label: "Merge Deals",
  description: "Merges a deal into another one, which stays.",
  path: { id },
  body: { mergeWithId: mergeWith(dealId()) },
});

export const getDealFiles = operation("GET /v1/deals/{id}/files", {
  label: "Get Deal Files",
  description: "Gets the files of a deal.",
  path: { id },
  query: { sort: sortV1(["id", "update_time"]) },
  retired: { includeDeletedFiles },
});

export const getDealMailMessages = operation("GET /v1/deals/{id}/mailMessages", {
  label: "Get Deal Mail Messages",
  description: "Gets the e-mails of a deal.",
  path: { id },
  query: { includeBody },
});

export const getDealPersons = operation("GET /api/v2/persons", {
  label: "Get Deal Persons",
  description: "Gets the persons linked to a deal.",
  query: {
    dealId: required(dealId({ key: "id" })),
    ...conditions,
    ...replyFields("open_deals_count,marketing_status,smart_bcc_email"),
  },
  pages: "start",
});

export const getDealUsers = operation("GET /v1/deals/{id}/permittedUsers", {
  label: "Get Deal Users",
  description: "Gets the numbers of the users who may see a deal.",
  path: { id },
});

export const getDealsSummary = operation("GET /v1/deals/summary", {
  label: "Get Deals Summary",
  description: "Gets counts and sums of the deals that are not archived, by currency and in one.",
  query: {
    status,
    filterId: filterId({
      help: "Only deals of this saved filter; User ID does not count beside it.",
    }),
    userId: ofUser,
    pipelineId: inPipeline,
    stageId: stageId({ help: "Only deals in this stage." }),
  },
});

export const getDealsTimeline = operation("GET /v1/deals/timeline", {
  label: "Get Deals Timeline",
  description:
    "Gets open and won deals grouped by the day, week, month or quarter of a date field.",
  query: {
    startDate: required(
      date("Start Date", { help: "First day of the first interval, YYYY-MM-DD." }),
    ),
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
      help: "Three-letter code (ISO 4217) of the currency the sums are converted to, or default_currency for that of the connection's user.",
    }),
  },
});
