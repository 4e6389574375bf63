// Uploading the image of a product: file and file name become one part of a form.
// https://developers.pipedrive.com/docs/api/v1/Products#uploadProductImage
import { type Display, pipedriveAction } from "../action";
import { required } from "../fields";
import { upload } from "../inputs/upload";
import { productId } from "../vocabulary";

const uploading = (
  call: "POST /api/v2/products/{id}/images" | "PUT /api/v2/products/{id}/images",
  display: Display,
) =>
  pipedriveAction({
    call,
    ...display,
    inputs: { id: required(productId()), ...upload },
    async perform(pipedrive, { id, fileName, file }) {
      const body = { data: { ...file, fileName } };
      return { data: await pipedrive.send(call, { path: { id }, body }) };
    },
  });

export const uploadProductImage = uploading("POST /api/v2/products/{id}/images", {
  label: "Upload Product Image",
  description: "Uploads an image for a product that has none.",
});

export const updateProductImage = uploading("PUT /api/v2/products/{id}/images", {
  label: "Update Product Image",
  description: "Replaces the image of a product by another one.",
});
