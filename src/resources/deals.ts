// Deals, as far as a row can say it: https://developers.pipedrive.com/docs/api/v1/Deals
import { choice, choices, required } from "../fields";
import { status, summaryOf, timelineOf } from "../inputs/dealSums";
import {
  conditions,
  includeBody,
  includeDeletedFiles,
  mergeWith,
  replyFields,
  updates,
} from "../inputs/records";
import { sortV1 } from "../inputs/sort";
import { operation } from "../operation";
import { dealId, exactMatch, organizationId, personId, term } from "../vocabulary";

const id = required(dealId());

export const getDeal = operation("GET /api/v2/deals/{id}", {
  label: "Get Deal",
  description: "Gets one deal.",
  path: { id },
  query: replyFields("products_count,next_activity_id,smart_bcc_email"),
  customFieldsOf: "deal",
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
  customFieldsOf: "deal",
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
  customFieldsOf: "person",
});

export const getDealUsers = operation("GET /v1/deals/{id}/permittedUsers", {
  label: "Get Deal Users",
  description: "Gets the numbers of the users who may see a deal.",
  path: { id },
});

export const getDealsSummary = operation("GET /v1/deals/summary", {
  label: "Get Deals Summary",
  description: "Gets counts and sums of the deals that are not archived, by currency and in one.",
  query: summaryOf,
});

export const getDealsTimeline = operation("GET /v1/deals/timeline", {
  label: "Get Deals Timeline",
  description:
    "Gets open and won deals grouped by the day, week, month or quarter of a date field.",
  query: timelineOf,
});

export const duplicateDeal = operation("POST /v1/deals/{id}/duplicate", {
  label: "Duplicate Deal",
  description: "Adds a copy of a deal and returns the copy.",
  path: { id },
});

export const getDealUpdates = operation("GET /v1/deals/{id}/flow", {
  label: "Get Deal Updates",
  description: "Gets what happened to a deal: changes, notes, activities, files, e-mails.",
  path: { id },
  query: updates(
    "call, activity, plannedActivity, change, note, deal, file, dealChange, personChange, organizationChange, follower, dealFollower, personFollower, organizationFollower, participant, comment, mailMessage, mailMessageWithAttachment, invoice, document, marketing_campaign_stat, marketing_status_change",
  ),
});

export const getDealChangelog = operation("GET /v1/deals/{id}/changelog", {
  label: "Get Deal Changelog",
  description: "Gets the changed fields of a deal, newest first, with old and new value.",
  path: { id },
});
