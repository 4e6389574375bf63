// The image of a product: at most one, judged by its bytes and not by its media type.
// https://developers.pipedrive.com/docs/api/v1/Products#getProductImage
import { timestamp } from "../clock";
import { invalid, notFound, type Upload } from "../handler";
import type { World } from "../world";
import { imageOf } from "./images";

export interface ProductImage {
  id: number;
  product_id: number;
  add_time: string;
  mime_type: string;
  name: string;
  content: Buffer;
}

const MIME_TYPES = { gif: "image/gif", jpg: "image/jpeg", png: "image/png" } as const;

const imageOfProduct = (world: World, productId: number): ProductImage | undefined =>
  world.productImages.find((image) => image.product_id === productId);

/** The image of a product; 404 when it has none. */
export function findImage(world: World, productId: number): ProductImage {
  const image = imageOfProduct(world, productId);
  if (!image) throw notFound("Product image");
  return image;
}

/** Keeps the first image of a product; 400 when it has one: that is for the update. */
export function addImage(world: World, productId: number, upload: Upload): ProductImage {
  if (imageOfProduct(world, productId)) throw invalid("The product already has an image");
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
  const picture = imageOf(upload.content);
  if (!picture) throw invalid("data must be a GIF, JPEG or PNG image");
  const mime_type = MIME_TYPES[picture.format];
  const { content, fileName: name } = upload;
  const add_time = timestamp(world.clock.now());
  return world.productImages.put({ ...image, add_time, mime_type, name, content });
}
