// Products of deals, as far as a row can say it: https://developers.pipedrive.com/docs/api/v1/Deals#getDealProducts
import { required } from "../fields";
import { dealIds, manyProducts, productAttachmentId } from "../inputs/dealProducts";
import { sorting } from "../inputs/sort";
import { operation } from "../operation";
import { dealId } from "../vocabulary";

export const deleteDealProduct = operation(
  "DELETE /api/v2/deals/{id}/products/{product_attachment_id}",
  {
    label: "Delete Deal Product",
    description: "Removes a product from a deal.",
    path: {
      id: required(dealId()),
      productAttachmentId,
    },
  },
);

export const getDealsProducts = operation("GET /api/v2/deals/products", {
  label: "Get Deals Products",
  description: "Gets the products of several deals.",
  query: { dealIds, ...sorting(["id", "deal_id", "add_time", "update_time", "order_nr"]) },
});

export const addManyDealProducts = operation("POST /api/v2/deals/{id}/products/bulk", {
  label: "Add Many Deal Products",
  description: "Adds up to 100 products to a deal, all of them or none.",
  path: { id: required(dealId()) },
  body: { data: manyProducts },
});
