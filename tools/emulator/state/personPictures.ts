// The picture of a person: a square that is kept 128 and 512 pixels wide.
// https://developers.pipedrive.com/docs/api/v1/Persons#addPersonPicture
import { createHash } from "node:crypto";
import { timestamp } from "../clock";
import { invalid, notFound, type Upload } from "../handler";
import type { World } from "../world";
import { type Image, imageOf } from "./images";
import type { Person } from "./persons";
import type { Author } from "./records";

export interface PersonPicture {
  id: number;
  added_by_user_id: number;
  add_time: string;
  /** Bytes. */
  file_size: number;
  format: Image["format"];
  /** Names the picture in its addresses. */
  hash: string;
}

/** The part of an image to keep, in pixels. */
export interface Crop {
  crop_x?: number;
  crop_y?: number;
  crop_width?: number;
  crop_height?: number;
}

const LEAST = 128;

/**
 * Sets the picture of a person in the place of an earlier one.
 * @throws Refusal 400 for anything but a GIF, JPG or PNG whose kept part is a square of at least 128 pixels.
 */
export function setPicture(
  world: World,
  person: Person,
  { content }: Pick<Upload, "content">,
  crop: Crop,
  { user }: Author,
): PersonPicture {
  const image = imageOf(content);
  if (!image) throw invalid("file must be a GIF, JPG or PNG image");
  mustBeSquare(image, crop);
  if (person.picture_id !== null) world.personPictures.delete(person.picture_id);
  const picture = world.personPictures.put({
    id: world.personPictures.nextId(),
    added_by_user_id: user.id,
    add_time: timestamp(world.clock.now()),
    file_size: content.length,
    format: image.format,
    hash: createHash("sha1").update(content).digest("hex"),
  });
  world.persons.put({ ...person, picture_id: picture.id });
  return picture;
}

/** The picture of a person; 404 when there is none. */
export function pictureOf(world: World, person: Person): PersonPicture {
  const picture = world.personPictures.get(person.picture_id ?? 0);
  if (!picture) throw notFound("Picture");
  return picture;
}

/** Takes the picture off a person; 404 when there is none. */
export function deletePicture(world: World, person: Person): PersonPicture {
  const picture = pictureOf(world, person);
  world.personPictures.delete(picture.id);
  world.persons.put({ ...person, picture_id: null });
  return picture;
}

function mustBeSquare(image: Image, crop: Crop): void {
  const { crop_x: x = 0, crop_y: y = 0 } = crop;
  const { crop_width: width = image.width, crop_height: height = image.height } = crop;
  if (x < 0 || y < 0 || x + width > image.width || y + height > image.height) {
    throw invalid("the cropped part must lie within the image");
  }
  if (width !== height) throw invalid("the image must be as wide as high: crop it");
  if (width < LEAST) throw invalid(`the image must be at least ${LEAST} pixels wide`);
}
