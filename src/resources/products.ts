// Products, as far as a row can say it: https://developers.pipedrive.com/docs/api/v1/Products
import { choice, choices, required } from "../fields";
import { includeDeletedFiles } from "../inputs/records";
import { sortV1 } from "../inputs/sort";
import { operation } from "../operation";
import { exactMatch, productId, term } from "../vocabulary";

const id = required(productId());

export const getProduct = operation("GET /api/v2/products/{id}", {
  label: "Get Product",
  description: "Gets one product with its prices.",
  path: { id },
  customFieldsOf: "product",
});

export const deleteProduct = operation("DELETE /api/v2/products/{id}", {
  label: "Delete Product",
  description: "Marks a product as deleted; Pipedrive removes it for good after 30 days.",
  path: { id },
});

export const duplicateProduct = operation("POST /api/v2/products/{id}/duplicate", {
  label: "Duplicate Product",
  description: "Copies a product with its prices, variations and custom fields.",
  path: { id },
});

export const searchProducts = operation("GET /api/v2/products/search", {
  label: "Search Products",
  description: "Searches products by name, code and custom fields.",
  query: {
    term: required(term()),
    fields: choices(
      "Fields",
      [
        { value: "name", label: "Name" },
        { value: "code", label: "Code" },
        { value: "custom_fields", label: "Custom Fields" },
      ],
      {
        help: "Where to look: name, code, custom_fields, separated by commas. Blank means all. Of custom fields those with text, numbers, money, phone numbers and addresses are searched.",
        example: "name,code",
      },
    ),
    exactMatch,
    includeFields: choice("Include Fields", [{ value: "product.price", label: "Price" }], {
      help: "product.price shows the prices of each product.",
    }),
  },
  pages: "start",
  customFieldsOf: "product",
});

export const getProductDeals = operation("GET /v1/products/{id}/deals", {
  label: "Get Product Deals",
  description: "Gets the deals that a product was added to.",
  path: { id },
  query: {
    status: choice(
      "Status",
      [
        { value: "all_not_deleted", label: "All Not Deleted" },
        { value: "open", label: "Open" },
        { value: "won", label: "Won" },
        { value: "lost", label: "Lost" },
        { value: "deleted", label: "Deleted" },
      ],
      {
        help: "all_not_deleted, open, won, lost, or deleted (within the last 30 days).",
        default: "all_not_deleted",
      },
    ),
  },
  customFieldsOf: "deal",
});

export const getProductFiles = operation("GET /v1/products/{id}/files", {
  label: "Get Product Files",
  description: "Gets the files of a product.",
  path: { id },
  query: { sort: sortV1(["id", "update_time"]) },
  retired: { includeDeletedFiles },
});

export const getProductUsers = operation("GET /v1/products/{id}/permittedUsers", {
  label: "Get Product Users",
  description: "Gets the numbers of the users who may see a product.",
  path: { id },
});
