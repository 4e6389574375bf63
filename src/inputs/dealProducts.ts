// An input that the row and the recipe of deal products share.
import { id, required } from "../fields";

export const productAttachmentId = required(
  id("Product Attachment ID", {
    help: "The number of the product on the deal: id in the list of its products, not that of the product.",
  }),
);
