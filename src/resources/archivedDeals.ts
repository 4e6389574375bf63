// Archived deals, which the lists and sums of the others leave out since 2025-07-15:
// https://developers.pipedrive.com/docs/api/v1/Deals#getArchivedDeals
import { choice, choices } from "../fields";
import { summaryOf, timelineOf } from "../inputs/dealSums";
import { conditions, replyFields } from "../inputs/records";
import { operation } from "../operation";
import { filterId, orgId, ownerId, personId, pipelineId, stageId } from "../vocabulary";

/** This list knows no labels. */
const { includeFields, customFields } = replyFields("next_activity_id,products_count");

export const getArchivedDeals = operation("GET /api/v2/deals/archived", {
  label: "Get Archived Deals",
  description: "Gets the archived deals.",
  query: {
    filterId: filterId({
      help: "A saved filter whose archived deals are wanted. Only the two times count beside it; other conditions are ignored.",
    }),
    ownerId: ownerId({ help: "Only deals of this user." }),
    personId: personId({ help: "Only deals of this person." }),
    orgId: orgId({ help: "Only deals of this organization." }),
    pipelineId: pipelineId({ help: "Only deals in this pipeline." }),
    stageId: stageId({ help: "Only deals in this stage." }),
    status: choices(
      "Status",
      [
        { value: "open", label: "Open" },
        { value: "won", label: "Won" },
        { value: "lost", label: "Lost" },
        { value: "deleted", label: "Deleted" },
      ],
      {
        help: "open, won, lost, deleted (within the last 30 days), several separated by commas. Blank means all but the deleted ones.",
        example: "won,lost",
      },
    ),
    ...conditions,
    sortBy: choice(
      "Sort By",
      [
        { value: "id", label: "ID" },
        { value: "update_time", label: "Update Time" },
        { value: "add_time", label: "Add Time" },
      ],
      { help: "What to sort by: id, update_time or add_time. Blank means id." },
    ),
    sortDirection: choice(
      "Sort Direction",
      [
        { value: "asc", label: "Ascending" },
        { value: "desc", label: "Descending" },
      ],
      { help: "asc begins with the lowest or oldest, desc with the highest or newest." },
    ),
    includeFields,
    customFields,
  },
  customFieldsOf: "deal",
});

export const getArchivedDealsSummary = operation("GET /v1/deals/summary/archived", {
  label: "Get Archived Deals Summary",
  description:
    "Gets counts and sums of the archived deals, by currency and in one; Pipedrive marks it as deprecated without a date or a successor in API v2, where only the list of Get Archived Deals is left.",
  query: summaryOf,
});

export const getArchivedDealsTimeline = operation("GET /v1/deals/timeline/archived", {
  label: "Get Archived Deals Timeline",
  description:
    "Gets archived open and won deals grouped by the day, week, month or quarter of a date field; Pipedrive marks it as deprecated without a date or a successor in API v2, where only the list of Get Archived Deals is left.",
  query: timelineOf,
});
