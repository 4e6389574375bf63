// The inputs of the polling trigger and of its initial sync.
import {
  choice,
  connection,
  dateTime,
  id,
  integer,
  required,
  toggle,
  type Values,
} from "../fields";
import { type ResourceType, SOURCES, sourceOf } from "./sources";

/** What a page of each list costs; projects, tasks and the lists that come whole are read to their end by every poll. */
export const PRICE_OF_PAGE =
  "A page costs 10 API tokens; of leads, notes, files, users, filters and activity types 20; of pipelines and stages 5.";

const types = Object.entries(SOURCES).map(([value, { label }]) => ({
  value: value as ResourceType,
  label,
}));

const filterable = types.filter(({ value }) => sourceOf(value).filterable);

export const pollInputs = {
  connection: connection(),
  resourceType: required(
    choice("Resource Type", types, {
      help: "The kind of record to poll. Archived deals, leads and projects are in none of its lists: archiving one is not reported.",
    }),
  ),
  showNewRecords: toggle("Show New Records", {
    help: "Yes reports records that were added since the last poll, each once, as they are now.",
    default: "true",
  }),
  showUpdatedRecords: toggle("Show Updated Records", {
    help: "Yes reports records that were changed since the last poll. Without Show New Records this includes those that were added and then changed.",
    default: "true",
  }),
  detectDeletions: toggle("Detect Deletions", {
    help: "Yes reports records that were deleted or merged away. It costs nothing more for deals and for the kinds that are read whole anyway. For persons, organizations, activities and products every poll reads the whole list, 10 API tokens per 500 records (leads and notes 20, files 20 per 100), and reports the IDs that are gone.",
  }),
  filterId: id("Filter ID", {
    help: `A saved filter. Filled, the trigger reports records when they begin to match it, and nothing else: each poll reads all that match. Works with ${filterable
      .map(({ label }) => label)
      .join(", ")}.`,
    dataSource: "selectFilter",
  }),
  mostPages: integer("Most Pages", {
    help: `How many pages one poll reads at most, 1 to 1000; the next poll goes on there. ${PRICE_OF_PAGE}`,
    default: "20",
    least: 1,
    most: 1000,
  }),
  pageSize: integer("Page Size", {
    help: "How many records to read at once, 2 to 500. Fewer take less memory and cost more API tokens. Blank reads 500, of files 100.",
    least: 2,
    most: 500,
  }),
};

/** Asked for, and handed over, for the initial sync only. */
export const syncInputs = {
  lookBackDate: dateTime("Look-Back Date", {
    help: "The initial sync reports records changed on this date or later, such as 2026-01-31 or 2026-01-31T08:30:00Z. Without a zone it is taken as UTC. Blank reports every record. A redeployment syncs again only when this date, the resource type or the filter was changed.",
  }),
};

/** What the inputs of a poll read as. */
export type Filled = Values<typeof pollInputs>;

/** The same with those of the initial sync. */
export type SyncFilled = Filled & Values<typeof syncInputs>;
