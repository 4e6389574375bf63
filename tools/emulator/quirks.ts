// Where Pipedrive does otherwise than its documents say. A quirk is a row keyed by call, with its
// source; the kernel asks here before it refuses.

/**
 * Calls whose JSON body takes custom fields as 40-digit keys at its root, though the published
 * schema does not list them.
 */
const ROOT_CUSTOM_FIELDS: ReadonlySet<string> = new Set([
  // "Leads inherit the custom fields of deals": https://developers.pipedrive.com/docs/api/v1/Leads
  "POST /v1/leads",
  "PATCH /v1/leads/{id}",
  // https://developers.pipedrive.com/docs/api/v1/Projects#addProject
  "POST /v1/projects",
  "PUT /v1/projects/{id}",
]);

/** A custom field at the root of a v1 record, with the suffixes of the types that need more than one. */
export const ROOT_CUSTOM_FIELD =
  "^[0-9a-f]{40}(_(currency|until|timezone_id|route|street_number|subpremise|sublocality|locality" +
  "|admin_area_level_1|admin_area_level_2|country|postal_code|formatted_address))?$";

export const takesRootCustomFields = (call: string): boolean => ROOT_CUSTOM_FIELDS.has(call);

const GOALS_SERVICE = ["service", "statusCode", "statusText"];

const goalPlaces = (goal: string): string[] => [
  ...GOALS_SERVICE,
  `${goal}.type.params.stage_id`,
  `${goal}.expected_outcome.currency_id`,
];

/**
 * Places in success replies that live replies have and the published schema has not, written like
 * `additional_data.company_id` or `data[].origin`.
 */
export const UNDOCUMENTED: Readonly<Record<string, readonly string[]>> = {
  // Recorded live on 2026-05-15: github.com/NangoHQ/integration-templates, integrations/pipedrive
  "GET /v1/users": ["additional_data.company_id"],
  "GET /v1/leads": ["additional_data.pagination"],
  // Every list that takes start and limit: https://pipedrive.readme.io/docs/core-api-concepts-pagination
  "GET /v1/mailbox/mailThreads": ["additional_data.pagination"],
  // In the sample: https://developers.pipedrive.com/docs/api/v1/Mailbox#getMailThreadMessages
  "GET /v1/mailbox/mailThreads/{id}/mailMessages": ["data[].draft_flag"],
  // The description of `include_labels` promises them, the schema of the reply leaves them out:
  // https://developers.pipedrive.com/changelog/post/new-webhooks-and-api-improvements
  "GET /api/v2/deals": ["data[].labels"],
  "GET /api/v2/deals/{id}": ["data.labels"],
  "GET /api/v2/persons": ["data[].labels"],
  "GET /api/v2/persons/{id}": ["data.labels"],
  "GET /api/v2/organizations": ["data[].labels"],
  "GET /api/v2/organizations/{id}": ["data.labels"],
  // The short organization in a search result has its address in the sample of GET /api/v2/itemSearch;
  // what `include_fields` adds is named in the parameter's text alone:
  // https://developers.pipedrive.com/docs/api/v1/ItemSearch#searchItem
  "GET /api/v2/deals/search": [
    "data.items[].item.organization.address",
    "data.items[].item.cc_email",
  ],
  "GET /api/v2/persons/search": [
    "data.items[].item.organization.address",
    "data.items[].item.picture",
  ],
  "GET /api/v2/leads/search": [
    "data.items[].item.organization.address",
    "data.items[].item.was_seen",
  ],
  "GET /v1/leads/search": ["data.items[].item.organization.address", "data.items[].item.was_seen"],
  "GET /api/v2/products/search": ["data.items[].item.prices"],
  // The parameter `cursor` takes what a page before told; the schema of the reply leaves it out:
  // https://developers.pipedrive.com/docs/api/v1/DealInstallments#getInstallments
  "GET /api/v2/deals/installments": ["additional_data"],
  // In the sample: https://developers.pipedrive.com/docs/api/v1/Products#getProductFiles
  "GET /v1/products/{id}/files": ["data[].file_type"],
  // Returned when totals_convert_currency is given, by that parameter's own text:
  // https://developers.pipedrive.com/docs/api/v1/Deals#getDealsTimeline
  "GET /v1/deals/timeline": ["data[].totals_converted"],
  "GET /v1/deals/timeline/archived": ["data[].totals_converted"],
  // In the samples of the same calls: https://developers.pipedrive.com/docs/api/v1/Notes#getNotes
  "GET /v1/notes": ["data[].pinned_to_lead_flag"],
  "GET /v1/notes/{id}": ["data.pinned_to_lead_flag"],
  "POST /v1/notes": ["data.pinned_to_lead_flag"],
  "PUT /v1/notes/{id}": ["data.pinned_to_lead_flag"],
  // In the samples of the same calls: https://developers.pipedrive.com/docs/api/v1/Goals#addGoal; the
  // stage and the currency are documented in requests alone.
  "GET /v1/goals/find": goalPlaces("data.goals[]"),
  "POST /v1/goals": goalPlaces("data.goal"),
  "PUT /v1/goals/{id}": goalPlaces("data.goal"),
  "DELETE /v1/goals/{id}": GOALS_SERVICE,
  "GET /v1/goals/{id}/results": goalPlaces("data.goal"),
};
