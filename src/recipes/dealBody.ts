// What a deal holds: inputs and body, for every recipe that writes one, and what the status allows, checked
// across inputs before anything is sent. https://developers.pipedrive.com/docs/api/v1/Deals#addDeal
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
  text,
  type Values,
} from "../fields";
import { customFields } from "../inputs/customFields";
import { labelIds } from "../inputs/records";
import {
  currency,
  expectedCloseDate,
  orgId,
  ownerId,
  personId,
  pipelineId,
  stageId,
  visibleTo,
} from "../vocabulary";

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

/** What a new or changed deal holds beside its title. */
export const dealDetails = {
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

export type DealDetails = Values<typeof dealDetails>;

/** The body of a deal but for its title and custom fields. */
export const dealBody = (values: DealDetails) =>
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
  }) satisfies RequestOf<"PATCH /api/v2/deals/{id}">["body"];

/** Inputs that belong to a status. */
const ONLY_WHEN: readonly (readonly [keyof DealDetails, string, readonly Status[]])[] = [
  ["lostReason", "Lost Reason", ["lost"]],
  ["lostTime", "Lost Time", ["lost"]],
  ["wonTime", "Won Time", ["won"]],
  ["closeTime", "Close Time", ["won", "lost"]],
];

/** Throws an InputError for an input that belongs to another status. */
export function mustFitStatus(values: DealDetails, status: Status): void {
  for (const [key, label, statuses] of ONLY_WHEN) {
    if (values[key] === undefined || statuses.includes(status)) continue;
    throw new InputError(
      `${label} can only be set when Status is ${statuses.join(" or ")}, got "${status}"`,
    );
  }
}
