// The image of a product: at most one, behind a public address that works for seven days.
// https://developers.pipedrive.com/docs/api/v1/Products#getProductImage
import { timestamp } from "../clock";
import { invalid, notFound, type Upload } from "../handler";
import type { World } from "../world";

export interface ProductImage {
  id: number;
  product_id: number;
  add_time: string;
  upload: Upload;
}

const imageOf = (world: World, productId: number): ProductImage | undefined =>
  world.productImages.find((image) => image.product_id === productId);

/** The image of a product; 404 when it has none. */
export function findImage(world: World, productId: number): ProductImage {
  const image = imageOf(world, productId);
  if (!image) throw notFound("Product image");
  return image;
}

/** Keeps the first image of a product; 400 when it has one: that is for the update. */
export function addImage(world: World, productId: number, upload: Upload): ProductImage {
  if (imageOf(world, productId)) throw invalid("The product already has an image");
  return put(world, { id: world.productImages.nextId(), product_id: productId }, upload);
}

/** Puts another image in the place of the old one. */
export function changeImage(world: World, image: ProductImage, upload: Upload): ProductImage {
  return put(world, image, upload);
}

function put(
  world: World,
  image: Pick<ProductImage, "id" | "product_id">,
  upload: Upload,
): ProductImage {
  if (!upload.contentType.startsWith("image/")) throw invalid("data must be an image");
  return world.productImages.put({ ...image, add_time: timestamp(world.clock.now()), upload });
}
