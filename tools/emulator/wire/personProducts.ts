// One row of GET /v1/persons/{id}/products: `{ [deal id]: { deal, product } }`, both in v1's flat shape.
// https://developers.pipedrive.com/docs/api/v1/Persons#getPersonProducts
import type { DealProduct } from "../state/dealProducts";
import type { Deal } from "../state/deals";
import type { Product } from "../state/products";
import type { World } from "../world";
import { dealsV1 } from "./dealsV1";
import { v1Time } from "./times";

export function dealProductOfPersonV1(world: World, line: DealProduct): Record<string, unknown> {
  const deal = world.deals.get(line.deal_id);
  const product = world.products.get(line.product_id);
  return {
    [line.deal_id]: {
      deal: deal && flatDealV1(world, deal),
      product: product && flatProductV1(world, product, line),
    },
  };
}

/** What this reply shows of a deal, beside `company_id` and `first_add_time`. */
const dealKeys: readonly string[] = [
  "id",
  "creator_user_id",
  "user_id",
  "person_id",
  "org_id",
  "stage_id",
  "pipeline_id",
  "title",
  "value",
  "currency",
  "add_time",
  "update_time",
  "stage_change_time",
  "active",
  "deleted",
  "status",
  "probability",
  "lost_reason",
  "visible_to",
  "label",
  "close_time",
  "won_time",
  "first_won_time",
  "lost_time",
  "expected_close_date",
  "next_activity_date",
  "next_activity_time",
  "next_activity_id",
  "last_activity_id",
  "last_activity_date",
  "products_count",
  "files_count",
  "notes_count",
  "followers_count",
  "participants_count",
  "email_messages_count",
  "last_incoming_mail_time",
  "last_outgoing_mail_time",
  "activities_count",
  "done_activities_count",
  "undone_activities_count",
];

function flatDealV1(world: World, deal: Deal) {
  const whole = dealsV1(world)(deal);
  return {
    ...Object.fromEntries(dealKeys.map((key) => [key, whole[key]])),
    company_id: world.company.id,
    first_add_time: whole.add_time,
  };
}

function flatProductV1(world: World, product: Product, line: DealProduct) {
  const files = world.files.filter((file) => file.active_flag && file.product_id === product.id);
  return {
    id: product.id,
    company_id: world.company.id,
    name: product.name,
    code: product.code,
    description: product.description,
    unit: product.unit,
    tax: product.tax,
    category: product.category === null ? null : String(product.category),
    active_flag: !product.is_deleted,
    selectable: product.is_linkable,
    first_char: product.name.charAt(0).toLowerCase(),
    visible_to: String(product.visible_to),
    owner_id: product.owner_id,
    files_count: files.length,
    add_time: v1Time(product.add_time),
    update_time: v1Time(product.update_time),
    deal_id: line.deal_id,
  };
}
