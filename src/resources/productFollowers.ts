// Followers of products: https://developers.pipedrive.com/docs/api/v1/Products#getProductFollowers
import { required } from "../fields";
import { followerId, newFollower } from "../inputs/records";
import { operation } from "../operation";
import { productId } from "../vocabulary";

const id = required(productId());

export const getProductFollowers = operation("GET /api/v2/products/{id}/followers", {
  label: "Get Product Followers",
  description: "Gets the users who follow a product.",
  path: { id },
  pages: "start",
});

export const addProductFollower = operation("POST /api/v2/products/{id}/followers", {
  label: "Add Product Follower",
  description: "Makes a user follow a product.",
  path: { id },
  body: { userId: newFollower },
});

export const deleteProductFollower = operation(
  "DELETE /api/v2/products/{id}/followers/{follower_id}",
  {
    label: "Delete Product Follower",
    description: "Makes a user stop following a product.",
    path: { id, followerId },
  },
);

export const getProductFollowersChangelog = operation(
  "GET /api/v2/products/{id}/followers/changelog",
  {
    label: "Get Product Followers Changelog",
    description: "Gets who began and who stopped following a product, when and by whom.",
    path: { id },
  },
);
