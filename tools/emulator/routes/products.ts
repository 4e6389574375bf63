// Products: the v2 calls, the deals that hold one, and who may see one.
import type { Asked, Routes } from "../handler";
import { offsetPage } from "../pages";
import { findPresent } from "../state/lookup";
import {
  addProduct,
  changeProduct,
  dealsWith,
  deleteProduct,
  duplicateProduct,
  type Product,
  type ProductChange,
} from "../state/products";
import { permittedUsers } from "../state/visibility";
import { nestedDealsV1, relatedToDeals } from "../wire/nestedDealsV1";
import { productsV2 } from "../wire/products";
import { viewOf } from "../wire/view";
import { add, change, list, one, type Resource, remove } from "./crud";
import { reply } from "./reply";

const resource: Resource<Product, ProductChange> = {
  name: "Product",
  table: (world) => world.products,
  shape: productsV2,
  add: addProduct,
  change: changeProduct,
  remove: deleteProduct,
};

export const productOf = ({ world, path }: Asked): Product =>
  findPresent(world, world.products, path.id, "Product");

export const products: Routes = {
  "GET /api/v2/products": list(resource, () => ({
    filterType: "products",
    quick: { owner_id: (product, id) => product.owner_id === id },
  })),
  "GET /api/v2/products/{id}": one(resource),
  "POST /api/v2/products": add(resource),
  "PATCH /api/v2/products/{id}": change(resource),
  "DELETE /api/v2/products/{id}": remove(resource),
  "POST /api/v2/products/{id}/duplicate": (asked) => {
    const { world } = asked;
    return reply(productsV2(world, viewOf(asked))(duplicateProduct(world, productOf(asked))));
  },

  "GET /v1/products/{id}/deals": (asked) => {
    const { world, query } = asked;
    const deals = dealsWith(world, productOf(asked), String(query.status ?? "all_not_deleted"));
    const { rows, additional_data } = offsetPage(deals, query);
    const related_objects = relatedToDeals(world, rows);
    return reply(rows.map(nestedDealsV1(world)), { additional_data, related_objects });
  },

  "GET /v1/products/{id}/permittedUsers": (asked) =>
    reply(permittedUsers(asked.world, productOf(asked))),
};
