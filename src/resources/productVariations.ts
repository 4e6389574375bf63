// Variations of products: https://developers.pipedrive.com/docs/api/v1/Products#getProductVariations
import { id as idField, required, text } from "../fields";
import { prices } from "../inputs/products";
import { operation } from "../operation";
import { productId } from "../vocabulary";

const id = required(productId());

const productVariationId = required(
  idField("Product Variation ID", { help: "The number of the variation, not of its product." }),
);

const name = text("Name", {
  help: "The name of the variation, at most 255 characters.",
  example: "Frame 54 cm",
  most: 255,
});

export const getProductVariations = operation("GET /api/v2/products/{id}/variations", {
  label: "Get Product Variations",
  description: "Gets the variations of a product, each with its prices.",
  path: { id },
});

export const addProductVariation = operation("POST /api/v2/products/{id}/variations", {
  label: "Add Product Variation",
  description: "Adds a variation to a product.",
  path: { id },
  body: { name: required(name), prices },
});

export const updateProductVariation = operation(
  "PATCH /api/v2/products/{id}/variations/{product_variation_id}",
  {
    label: "Update Product Variation",
    description: "Changes a variation of a product; blank inputs keep their value.",
    path: { id, productVariationId },
    body: { name, prices },
  },
);

export const deleteProductVariation = operation(
  "DELETE /api/v2/products/{id}/variations/{product_variation_id}",
  {
    label: "Delete Product Variation",
    description: "Deletes a variation of a product.",
    path: { id, productVariationId },
  },
);
