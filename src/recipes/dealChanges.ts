// Adding and changing deals: what the status allows is checked across inputs before anything is sent.
// https://developers.pipedrive.com/docs/api/v1/Deals#addDeal
import { pipedriveAction } from "../action";
import type { RequestOf } from "../client";
import { InputError } from "../errors";
import {
  choice,
  dateTime,
  dateTimeV1,
  type Field,
  flag,
  number,
  renamed,
  required,
  text,
  type Values,
} from "../fields";
import { customFields, labelIds } from "../inputs/records";
import {
  currency,
  dealId,
  expectedCloseDate,
  orgId,
  ownerId,
  personId,
  pipelineId,
  retired,
  stageId,
  title,
  visibleTo,
} from "../vocabulary";
import { changes, fieldsToClear } from "./clearing";

type Status = "open" | "won" | "lost";

const openWonLost = choice(
  "Status",
  [
    { value: "open", label: "Open" },
    { value: "won", label: "Won" },
    { value: "lost", label: "Lost" },
  ],
  { help: "open, won or lost. Use Delete Deal to delete a deal." },
);

/** v1 deleted a deal by its status; v2 can't. */
const status: Field<Status | undefined> = {
  ...openWonLost,
  read(raw) {
    if (String(raw).trim().toLowerCase() !== "deleted") return openWonLost.read(raw);
    throw new InputError(
      'Status "deleted" is no longer supported by Pipedrive (not part of API v2): use Delete Deal',
    );
  },
};

const details = {
  value: number("Value", { help: "The value as a number with a decimal point.", example: "1500" }),
  currency: currency(),
  personId: personId({ help: "The person the deal is with." }),
  orgId: orgId({ help: "The organization the deal is with." }),
  pipelineId: pipelineId({
    help: "The pipeline; the deal enters its first stage unless Stage ID is filled.",
  }),
  stageId: stageId({ help: "The stage; it wins over Pipeline ID." }),
  userId: renamed(ownerId(), { label: "User ID" }),
  status,
  probability: number("Probability", {
    help: "The chance of winning in percent, 0 to 100.",
    example: "60",
    least: 0,
    most: 100,
  }),
  lostReason: text("Lost Reason", {
    help: "Why the deal was lost; only for a lost deal.",
    example: "Price",
  }),
  expectedCloseDate: expectedCloseDate(),
  closeTime: dateTime("Close Time", {
    help: "When the deal was won or lost; UTC unless it names a zone.",
  }),
  wonTime: dateTime("Won Time", { help: "When a won deal was won; UTC unless it names a zone." }),
  lostTime: dateTime("Lost Time", {
    help: "When a lost deal was lost; UTC unless it names a zone.",
  }),
  visibleTo,
  labelIds,
  isArchived: flag("Is Archived", {
    help: "Yes archives the deal, No brings it back. An archived deal cannot be changed otherwise.",
  }),
  archiveTime: dateTimeV1("Archive Time", {
    help: "When the deal was archived; UTC unless it names a zone. Blank means now.",
  }),
  customFields,
};

type Details = Values<typeof details>;

const bodyOf = (values: Details) =>
  ({
    owner_id: values.userId,
    person_id: values.personId,
    org_id: values.orgId,
    pipeline_id: values.pipelineId,
    stage_id: values.stageId,
    value: values.value,
    currency: values.currency,
    is_archived: values.isArchived,
    archive_time: values.archiveTime,
    status: values.status,
    probability: values.probability,
    lost_reason: values.lostReason,
    visible_to: values.visibleTo,
    close_time: values.closeTime,
    won_time: values.wonTime,
    lost_time: values.lostTime,
    expected_close_date: values.expectedCloseDate,
    label_ids: values.labelIds,
    custom_fields: values.customFields,
  }) satisfies RequestOf<"PATCH /api/v2/deals/{id}">["body"];

/** Inputs that belong to a status. */
const ONLY_WHEN: readonly (readonly [keyof Details, string, readonly Status[]])[] = [
  ["lostReason", "Lost Reason", ["lost"]],
  ["lostTime", "Lost Time", ["lost"]],
  ["wonTime", "Won Time", ["won"]],
  ["closeTime", "Close Time", ["won", "lost"]],
];

function mustFit(values: Details, status: Status): void {
  for (const [key, label, statuses] of ONLY_WHEN) {
    if (values[key] === undefined || statuses.includes(status)) continue;
    throw new InputError(
      `${label} can only be set when Status is ${statuses.join(" or ")}, got "${status}"`,
    );
  }
}

export const addDeal = pipedriveAction({
  call: "POST /api/v2/deals",
  label: "Add Deal",
  description: "Adds a deal.",
  inputs: {
    title: required(title()),
    ...details,
    addTime: retired("Add Time", {
      since: "not part of API v2",
      instead:
        "Pipedrive records the time of the call; Won Time, Lost Time and Close Time can be set",
    }),
  },
  async perform(pipedrive, values) {
    mustFit(values, values.status ?? "open");
    const body = { title: values.title, ...bodyOf(values) };
    return { data: await pipedrive.send("POST /api/v2/deals", { body }) };
  },
});

export const updateDeal = pipedriveAction({
  call: "PATCH /api/v2/deals/{id}",
  label: "Update Deal",
  description: "Changes a deal; blank inputs keep their value.",
  inputs: {
    id: required(dealId()),
    title: title(),
    ...details,
    fieldsToClear: fieldsToClear({
      person_id: null,
      org_id: null,
      probability: null,
      lost_reason: null,
      label_ids: [],
    }),
  },
  async perform(pipedrive, values) {
    if (values.status !== undefined) mustFit(values, values.status);
    const filled: RequestOf<"PATCH /api/v2/deals/{id}">["body"] = {
      title: values.title,
      ...bodyOf(values),
    };
    const body = changes(filled, values.fieldsToClear);
    return {
      data: await pipedrive.send("PATCH /api/v2/deals/{id}", { path: { id: values.id }, body }),
    };
  },
});
