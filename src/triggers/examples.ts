// Example events in the shape that webhooks 2.0 document, for the designer.
// https://pipedrive.readme.io/docs/webhooks-v2-migration-guide, "Webhooks v2 examples"
import type { Members, PipedriveEvent } from "./event";

const TIER = "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e";
const ADDED = "2026-11-18T10:12:44Z";
const UPDATED = "2026-11-20T08:30:00Z";

const stamps = { add_time: ADDED, update_time: UPDATED };
const shared = { owner_id: 1, visible_to: "3", ...stamps };

/** A record of each kind that has triggers of its own. */
export const RECORDS = {
  deal: {
    id: 1,
    title: "Website Redesign",
    value: 1500,
    currency: "EUR",
    status: "open",
    stage_id: 2,
    pipeline_id: 1,
    person_id: 1,
    org_id: 1,
    creator_user_id: 1,
    probability: null,
    expected_close_date: "2026-12-31",
    label_ids: [1],
    lost_reason: null,
    won_time: null,
    lost_time: null,
    ...shared,
    custom_fields: { [TIER]: { type: "enum", id: 21 } },
  },
  person: {
    id: 1,
    name: "Mara Lindqvist",
    first_name: "Mara",
    last_name: "Lindqvist",
    org_id: 1,
    emails: [{ label: "work", value: "mara@example.com", primary: true }],
    phones: [{ label: "work", value: "+49 40 5550142", primary: true }],
    label: 5,
    label_ids: [5],
    ...shared,
    custom_fields: { [TIER]: { type: "enum", id: 21 } },
  },
  organization: {
    id: 1,
    name: "Nordlicht Bikes",
    address: { value: "Deichstraße 12, 20459 Hamburg", country: "Germany" },
    label: 9,
    label_ids: [9],
    ...shared,
    custom_fields: { [TIER]: { type: "monetary", value: 1500, currency: "EUR" } },
  },
  lead: {
    id: "adf21080-0e10-11eb-879b-05d71fb426ec",
    title: "Cargo Bikes",
    owner_id: 1,
    creator_id: 1,
    person_id: 1,
    organization_id: 1,
    label_ids: ["f08b42a0-4e75-11ea-9643-03698ef1cfd6"],
    value: { amount: 1500, currency: "EUR" },
    expected_close_date: null,
    source_name: "API",
    is_archived: false,
    was_seen: true,
    next_activity_id: null,
    visible_to: "3",
    ...stamps,
    custom_fields: {},
  },
  activity: {
    id: 1,
    subject: "Call about the frame size",
    type: "call",
    owner_id: 1,
    deal_id: 1,
    lead_id: null,
    person_id: 1,
    org_id: 1,
    due_date: "2026-11-23",
    due_time: { timezone_id: null, value: "09:00:00" },
    duration: { timezone_id: null, value: "00:30:00" },
    done: false,
    busy_flag: true,
    active_flag: true,
    note: null,
    ...stamps,
  },
  product: {
    id: 1,
    name: "Cargo Bike",
    code: "CB-1",
    description: null,
    unit: "piece",
    tax: 19,
    category: "13",
    selectable: true,
    prices: [{ product_id: 1, price: 1500, currency: "EUR", cost: 900, direct_cost: null }],
    ...shared,
    custom_fields: {},
  },
  note: {
    id: 1,
    content: "<p>Wants a test ride.</p>",
    user_id: 1,
    deal_id: 1,
    lead_id: null,
    person_id: null,
    org_id: null,
    project_id: null,
    pinned_to_deal_flag: true,
    pinned_to_person_flag: false,
    pinned_to_organization_flag: false,
    ...stamps,
  },
  project: {
    id: 1,
    title: "Workshop Fit-Out",
    description: null,
    status: "open",
    board_id: 1,
    phase_id: 2,
    owner_id: 1,
    start_date: "2026-11-02",
    end_date: "2026-12-18",
    deal_ids: [1],
    person_ids: [1],
    org_ids: [1],
    label_ids: [],
    ...stamps,
    custom_fields: {},
  },
  task: {
    id: 1,
    title: "Order the shelves",
    description: null,
    project_id: 1,
    parent_task_id: null,
    assignee_ids: [1],
    is_done: false,
    is_milestone: false,
    due_date: "2026-11-27",
    start_date: null,
    ...stamps,
  },
} as const satisfies Record<string, Members>;

export type Kind = keyof typeof RECORDS;

/** What an event says about itself. */
export const exampleMeta = (
  action: PipedriveEvent["action"],
  entity: Kind,
  merge: { merged_to_id?: string; merged_from_id?: string } = {},
) => ({
  action,
  entity,
  entity_id: String(RECORDS[entity].id),
  id: "5d1f0c3e-7a0b-4c6e-9a52-0f6f7f7d9b11",
  correlation_id: "0d2c1f7e-2f0b-4c51-8a65-b7d8a1c0f3aa",
  company_id: "12345678",
  user_id: "1",
  timestamp: "2026-11-20T08:30:00.120Z",
  type: "application",
  version: "2.0",
  webhook_id: "17",
  webhook_owner_id: "1",
  change_source: "app",
  is_bulk_edit: false,
  attempt: 1,
  host: "nordlicht.pipedrive.com",
  permitted_user_ids: ["1"],
  ...merge,
});

/** An event; `previous` of a change are the former values of what changed. */
export const exampleEvent = (
  action: PipedriveEvent["action"],
  entity: Kind,
  { now = {}, previous }: { now?: Members; previous?: Members } = {},
) => ({
  meta: exampleMeta(action, entity),
  data: action === "delete" ? null : { ...RECORDS[entity], ...now },
  previous:
    action === "create"
      ? null
      : action === "delete"
        ? RECORDS[entity]
        : { update_time: ADDED, ...(previous ?? { [titleOf(entity)]: "New" }) },
});

const titleOf = (entity: Kind): string =>
  (["title", "name", "subject", "content"] as const).find((name) => name in RECORDS[entity]) ??
  "title";

export const changedDeal = exampleEvent("change", "deal", { previous: { stage_id: 1 } });
