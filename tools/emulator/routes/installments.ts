// Installments of deals; Growth plans and above.
import type { Asked, Handler, Routes } from "../handler";
import { idList, listPage } from "../query";
import { editableDeal } from "../state/deals";
import {
  addInstallment,
  changeInstallment,
  findInstallment,
  type InstallmentChange,
  mustHaveInstallments,
} from "../state/installments";
import { reply, replyPage } from "./reply";

const onLargerPlans =
  (handler: Handler): Handler =>
  (asked) => {
    mustHaveInstallments(asked.world);
    return handler(asked);
  };

const installmentOf = ({ world, path }: Asked) =>
  findInstallment(world, editableDeal(world, path.id).id, path.installment_id);

export const installments: Routes = {
  "GET /api/v2/deals/installments": onLargerPlans((asked) => {
    const deals = new Set(idList(asked.query.deal_ids, "deal_ids"));
    const rows = asked.world.installments.filter(({ deal_id }) => deals.has(deal_id));
    return replyPage(listPage(asked, { rows }), (installment) => installment);
  }),

  "POST /api/v2/deals/{id}/installments": onLargerPlans(({ world, path, body }) => {
    const deal = editableDeal(world, path.id);
    return reply(addInstallment(world, deal.id, body as InstallmentChange));
  }),

  "PATCH /api/v2/deals/{id}/installments/{installment_id}": onLargerPlans((asked) => {
    const sent = asked.body as InstallmentChange;
    return reply(changeInstallment(asked.world, installmentOf(asked), sent));
  }),

  "DELETE /api/v2/deals/{id}/installments/{installment_id}": onLargerPlans((asked) => {
    const { id } = installmentOf(asked);
    asked.world.installments.delete(id);
    return reply({ id });
  }),
};
