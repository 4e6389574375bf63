// Products of deals, as far as a row can say it: https://developers.pipedrive.com/docs/api/v1/Deals#getDealProducts
import { required } from "../fields";
import { productAttachmentId } from "../inputs/dealProducts";
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
