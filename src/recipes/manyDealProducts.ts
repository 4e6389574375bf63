// Removing products of a deal: Pipedrive removes all of them when it is given no numbers, so that is asked for.
// https://developers.pipedrive.com/docs/api/v1/DealProducts#deleteManyDealProducts
import { pipedriveAction } from "../action";
import { InputError } from "../errors";
import { required, toggle } from "../fields";
import { attachmentIds } from "../inputs/dealProducts";
import { dealId } from "../vocabulary";

export const deleteManyDealProducts = pipedriveAction({
  call: "DELETE /api/v2/deals/{id}/products",
  label: "Delete Many Deal Products",
  description:
    "Removes several products from a deal, or all of them; at most 100, and more_items_in_collection tells whether some are left.",
  inputs: {
    id: required(dealId()),
    ids: attachmentIds,
    all: toggle("All", {
      help: "Yes removes all products of the deal, 100 at a time. IDs must be blank then.",
    }),
  },
  async perform(pipedrive, { id, ids, all }) {
    if (all !== (ids === undefined)) {
      throw new InputError(
        all
          ? "IDs must be blank when All is Yes: clear IDs to remove all products of the deal, or turn All off"
          : "IDs is required unless All is Yes: fill it in, or turn All on to remove all products of the deal",
      );
    }
    return {
      data: await pipedrive.send("DELETE /api/v2/deals/{id}/products", {
        path: { id },
        query: { ids },
      }),
    };
  },
});
