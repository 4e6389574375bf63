// Products: the v2 calls, and who may see one.
import type { Routes } from "../handler";
import { findPresent } from "../state/lookup";
import {
  addProduct,
  changeProduct,
  deleteProduct,
  type Product,
  type ProductChange,
} from "../state/products";
import { permittedUsers } from "../state/visibility";
import { productsV2 } from "../wire/products";
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

export const products: Routes = {
  "GET /api/v2/products": list(resource, () => ({
    filterType: "products",
    quick: { owner_id: (product, id) => product.owner_id === id },
  })),
  "GET /api/v2/products/{id}": one(resource),
  "POST /api/v2/products": add(resource),
  "PATCH /api/v2/products/{id}": change(resource),
  "DELETE /api/v2/products/{id}": remove(resource),
  "GET /v1/products/{id}/permittedUsers": ({ world, path }) =>
    reply(permittedUsers(world, findPresent(world, world.products, path.id, "Product"))),
};
