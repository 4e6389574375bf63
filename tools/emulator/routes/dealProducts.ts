// Products attached to deals: the v2 calls.
import { type Asked, notFound, type Routes } from "../handler";
import { idList, listPage } from "../query";
import {
  attachProducts,
  changeLine,
  type DealProduct,
  type DealProductChange,
  detachProducts,
  linesOf,
} from "../state/dealProducts";
import { editableDeal } from "../state/deals";
import { findPresent } from "../state/lookup";
import { dealProductV2 } from "../wire/products";
import { reply, replyPage } from "./reply";

/** "If no product IDs are specified, up to 100 products will be removed" — DELETE /api/v2/deals/{id}/products */
const mostRemovedAtOnce = 100;

function lineOf({ world, path }: Asked): DealProduct {
  const line = world.dealProducts.get(Number(path.product_attachment_id));
  if (!line || line.deal_id !== path.id) throw notFound("Deal product");
  return line;
}

export const dealProducts: Routes = {
  "GET /api/v2/deals/products": (asked) => {
    const deals = new Set(idList(asked.query.deal_ids, "deal_ids"));
    const rows = asked.world.dealProducts.filter((line) => deals.has(line.deal_id));
    return replyPage(listPage(asked, { rows }), dealProductV2);
  },

  "GET /api/v2/deals/{id}/products": (asked) => {
    const { world, path } = asked;
    const deal = findPresent(world, world.deals, path.id, "Deal");
    return replyPage(listPage(asked, { rows: linesOf(world, deal.id) }), dealProductV2);
  },

  "POST /api/v2/deals/{id}/products": (asked) => {
    const deal = editableDeal(asked.world, asked.path.id);
    const [line] = attachProducts(asked.world, deal, [asked.body as DealProductChange], asked);
    return reply(line && dealProductV2(line));
  },

  "POST /api/v2/deals/{id}/products/bulk": (asked) => {
    const deal = editableDeal(asked.world, asked.path.id);
    const { data } = asked.body as { data: DealProductChange[] };
    return reply(attachProducts(asked.world, deal, data, asked).map(dealProductV2));
  },

  "PATCH /api/v2/deals/{id}/products/{product_attachment_id}": (asked) => {
    const deal = editableDeal(asked.world, asked.path.id);
    const line = lineOf(asked);
    const sent = asked.body as DealProductChange;
    return reply(dealProductV2(changeLine(asked.world, deal, line, sent, asked)));
  },

  "DELETE /api/v2/deals/{id}/products/{product_attachment_id}": (asked) => {
    const deal = editableDeal(asked.world, asked.path.id);
    const line = lineOf(asked);
    detachProducts(asked.world, deal, [line], asked);
    return reply({ id: line.id });
  },

  "DELETE /api/v2/deals/{id}/products": (asked) => {
    const { world, query } = asked;
    const deal = editableDeal(world, asked.path.id);
    const wanted = query.ids === undefined ? undefined : new Set(idList(query.ids, "ids"));
    const lines = linesOf(world, deal.id).filter((line) => wanted?.has(line.id) ?? true);
    const removed = lines.slice(0, mostRemovedAtOnce);
    detachProducts(world, deal, removed, asked);
    const more_items_in_collection = lines.length > removed.length;
    const ids = removed.map((line) => line.id);
    return reply({ ids }, { additional_data: { more_items_in_collection } });
  },
};
