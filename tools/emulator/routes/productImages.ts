// The image of a product.
import { type Asked, invalid, type Routes, type Upload } from "../handler";
import { publicImageUrl } from "../publicImages";
import { addImage, changeImage, findImage } from "../state/productImages";
import { productImageV2, uploadedImageV2 } from "../wire/products";
import { productOf } from "./products";
import { reply } from "./reply";

const imageOf = (asked: Asked) => findImage(asked.world, productOf(asked).id);

function uploadOf({ files }: Asked): Upload {
  if (!files.data) throw invalid('"data" is required');
  return files.data;
}

export const productImages: Routes = {
  "GET /api/v2/products/{id}/images": (asked) => {
    const { world, origin } = asked;
    const image = imageOf(asked);
    return reply(productImageV2(world, publicImageUrl(world, origin, image), image));
  },

  "POST /api/v2/products/{id}/images": (asked) => {
    const image = addImage(asked.world, productOf(asked).id, uploadOf(asked));
    return reply(uploadedImageV2(asked.world, image));
  },

  "PUT /api/v2/products/{id}/images": (asked) => {
    const image = changeImage(asked.world, imageOf(asked), uploadOf(asked));
    return reply(uploadedImageV2(asked.world, image));
  },

  "DELETE /api/v2/products/{id}/images": (asked) => {
    const { id } = imageOf(asked);
    asked.world.productImages.delete(id);
    return reply({ id });
  },
};
