// Discounts on a deal as a whole. https://developers.pipedrive.com/docs/api/v1/Deals#getAdditionalDiscounts
import { type Asked, notFound, type Routes } from "../handler";
import {
  addDiscount,
  changeDiscount,
  type DealDiscount,
  type DiscountChange,
  discountsOf,
  removeDiscount,
} from "../state/dealDiscounts";
import { editableDeal } from "../state/deals";
import { findPresent } from "../state/lookup";
import { reply } from "./reply";

function discountAsked({ world, path }: Asked): DealDiscount {
  const discount = world.dealDiscounts.get(String(path.discount_id));
  if (!discount || discount.deal_id !== path.id) throw notFound("Discount");
  return discount;
}

export const dealDiscounts: Routes = {
  "GET /api/v2/deals/{id}/discounts": ({ world, path }) =>
    reply(discountsOf(world, findPresent(world, world.deals, path.id, "Deal").id)),

  "POST /api/v2/deals/{id}/discounts": (asked) => {
    const deal = editableDeal(asked.world, asked.path.id);
    const sent = asked.body as unknown as Required<DiscountChange>;
    return reply(addDiscount(asked.world, deal, sent, asked));
  },

  "PATCH /api/v2/deals/{id}/discounts/{discount_id}": (asked) => {
    const deal = editableDeal(asked.world, asked.path.id);
    const sent = asked.body as DiscountChange;
    return reply(changeDiscount(asked.world, deal, discountAsked(asked), sent, asked));
  },

  "DELETE /api/v2/deals/{id}/discounts/{discount_id}": (asked) => {
    const deal = editableDeal(asked.world, asked.path.id);
    const discount = discountAsked(asked);
    removeDiscount(asked.world, deal, discount, asked);
    return reply({ id: discount.id });
  },
};
