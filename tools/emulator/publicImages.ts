// Images of products behind addresses that need no credentials and work for seven days.
// https://developers.pipedrive.com/docs/api/v1/Products#getProductImage
import { refused } from "./errors";
import { notFound } from "./handler";
import type { Outcome } from "./outcome";
import type { ProductImage } from "./state/productImages";
import type { World } from "./world";

const LIFETIME = 7 * 24 * 60 * 60 * 1000;

export const PUBLIC_IMAGE = "GET /images/:id/:until/:name";

/** An address for whoever asks now; it says until when it is good. */
export function publicImageUrl(world: World, origin: string, image: ProductImage): string {
  const until = world.clock.now() + LIFETIME;
  return `${origin}/images/${image.id}/${until}/${encodeURIComponent(image.name)}`;
}

/** The bytes behind an address; 404 when it is too old or the image is gone. */
export function publicImage(world: World, path: string): Outcome {
  const [id, until] = path.split("/").slice(2).map(Number);
  const image = world.productImages.get(id ?? 0);
  if (!image || !(world.clock.now() < (until ?? 0))) return refused(notFound("Image"));
  return { status: 200, headers: { "content-type": image.mime_type }, body: image.content };
}
