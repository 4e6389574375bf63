// Records as webhooks 2.0 send them in `data` and `previous`: not the shape of v2's replies.
// https://pipedrive.readme.io/docs/webhooks-v2-migration-guide, "Webhooks v2 examples". Of the last six no
// example is published: there it is assumed to be v2's shape with the custom fields of events.
import type { AnyRow, Kind, RowOf } from "../journal/kinds";
import { nextActivity } from "../state/activityDates";
import { sumOf } from "../state/dealProducts";
import { statusOf } from "../state/projects";
import type { World } from "../world";
import { pinFlags } from "./notes";
import { v1Time } from "./times";
import { customFieldsOfEvent } from "./webhookFields";

type Shape<K extends Kind> = (world: World, row: RowOf<K>) => Record<string, unknown>;

const label = (ids: readonly number[]) => ids[0] ?? null;

const SHAPES: { [K in Kind]?: Shape<K> } = {
  activity: (_world, row) => ({
    ...pick(row, [
      "id",
      "subject",
      "type",
      "owner_id",
      "deal_id",
      "lead_id",
      "person_id",
      "org_id",
    ]),
    ...pick(row, ["project_id", "due_date", "done", "public_description", "note", "priority"]),
    ...pick(row, ["add_time", "update_time"]),
    active_flag: true,
    busy_flag: row.busy,
    due_time: inZone(row.due_time),
    duration: inZone(row.duration),
    location: row.location ?? null,
    update_user_id: null,
    custom_fields: {},
  }),
  deal: (world, { custom_fields, followers, is_deleted, source_lead_id, ...row }) => ({
    ...row,
    visible_to: String(row.visible_to),
    custom_fields: customFieldsOfEvent(world, "deal", custom_fields),
  }),
  lead: (world, { custom_fields, cc_email, source_deal_id, archive_time, ...row }) => ({
    ...row,
    visible_to: String(row.visible_to),
    next_activity_id: nextActivity(world, "lead_id", row.id)?.id ?? null,
    custom_fields: customFieldsOfEvent(world, "deal", custom_fields),
  }),
  note: (_world, { pinned_to, last_update_user_id, task_id, ...row }) => {
    const { pinned_to_deal_flag, pinned_to_person_flag, pinned_to_organization_flag } =
      pinFlags(pinned_to);
    return { ...row, pinned_to_deal_flag, pinned_to_person_flag, pinned_to_organization_flag };
  },
  organization: (world, { custom_fields, followers, is_deleted, ...row }) => ({
    ...row,
    label: label(row.label_ids),
    country_code: null,
    picture_id: null,
    visible_to: String(row.visible_to),
    custom_fields: customFieldsOfEvent(world, "organization", custom_fields),
  }),
  person: (world, { custom_fields, followers, is_deleted, marketing_status, ...row }) => ({
    ...row,
    last_name: row.last_name || null,
    label: label(row.label_ids),
    visible_to: String(row.visible_to),
    custom_fields: customFieldsOfEvent(world, "person", custom_fields),
  }),
  pipeline: (_world, row) => ({
    ...pick(row, ["id", "name", "order_nr", "add_time", "update_time"]),
    url_title: row.name.replaceAll(/\W+/g, "-"),
    active_flag: true,
    deal_probability: row.is_deal_probability_enabled,
  }),
  product: (world, { custom_fields, followers, is_deleted, is_linkable, ...row }) => ({
    ...row,
    category: row.category === null ? null : String(row.category),
    selectable: is_linkable,
    visible_to: String(row.visible_to),
    prices: row.prices.map((price) => ({ product_id: row.id, ...price })),
    custom_fields: customFieldsOfEvent(world, "product", custom_fields),
  }),
  stage: (_world, row) => ({
    ...pick(row, ["id", "name", "pipeline_id", "order_nr", "deal_probability"]),
    ...pick(row, ["add_time", "update_time"]),
    active_flag: true,
    rotten_flag: row.is_deal_rot_enabled,
    rotten_days: row.days_to_rotten,
  }),
  // The id is text and the times are v1's: published sample.
  user: (_world, row) => ({
    ...pick(row, ["default_currency", "name", "email", "phone", "active_flag", "timezone_name"]),
    id: String(row.id),
    locale: "de_DE",
    lang: "en-US",
    last_login: null,
    icon_url: null,
    created: v1Time(row.created),
    modified: v1Time(row.modified),
    access: null,
  }),
  deal_installment: (_world, row) => ({ ...row }),
  deal_product: (_world, row) => ({ ...row, sum: sumOf(row) }),
  project: (world, { is_deleted, custom_fields, ...row }) => ({
    ...row,
    status: statusOf({ is_deleted, custom_fields, ...row }),
    custom_fields: customFieldsOfEvent(world, "project", custom_fields),
  }),
  board: (_world, { is_deleted, ...row }) => row,
  phase: (_world, { is_deleted, ...row }) => row,
  task: (_world, { is_deleted, ...row }) => row,
};

/** The record as an event carries it; undefined for kinds that webhooks 2.0 do not have. */
export function dataOfEvent(
  world: World,
  kind: Kind,
  row: AnyRow,
): Record<string, unknown> | undefined {
  const shape = SHAPES[kind] as
    | ((world: World, row: AnyRow) => Record<string, unknown>)
    | undefined;
  return shape?.(world, row);
}

/** Times of day stand beside their zone, which UTC leaves empty: published sample of an activity. */
const inZone = (time: string | null) => (time === null ? null : { timezone_id: null, value: time });

function pick<Row extends object, Key extends keyof Row>(
  row: Row,
  keys: readonly Key[],
): Pick<Row, Key> {
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<Row, Key>;
}
