// The image of a product, but for its upload: https://developers.pipedrive.com/docs/api/v1/Products#getProductImage
import { required } from "../fields";
import { operation } from "../operation";
import { productId } from "../vocabulary";

const id = required(productId());

export const getProductImage = operation("GET /api/v2/products/{id}/images", {
  label: "Get Product Image",
  description: "Gets where the image of a product can be downloaded in the next 7 days.",
  path: { id },
});

export const deleteProductImage = operation("DELETE /api/v2/products/{id}/images", {
  label: "Delete Product Image",
  description: "Deletes the image of a product.",
  path: { id },
});
