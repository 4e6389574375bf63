// Pictures of persons: written on v1, read on v2.
// https://developers.pipedrive.com/docs/api/v1/Persons#addPersonPicture
import { type Asked, invalid, type Routes } from "../handler";
import { findPresent } from "../state/lookup";
import { type Crop, deletePicture, pictureOf, setPicture } from "../state/personPictures";
import { pictureV1, pictureV2 } from "../wire/personPictures";
import { reply } from "./reply";

const personAsked = ({ world, path }: Asked) =>
  findPresent(world, world.persons, path.id, "Person");

export const personPictures: Routes = {
  "GET /api/v2/persons/{id}/picture": (asked) => {
    const person = personAsked(asked);
    return reply(pictureV2(person, pictureOf(asked.world, person)));
  },

  "POST /v1/persons/{id}/picture": (asked) => {
    const person = personAsked(asked);
    const { file } = asked.files;
    if (!file) throw invalid("file is required");
    const picture = setPicture(asked.world, person, file, asked.body as Crop, asked);
    return reply(pictureV1(person, picture));
  },

  "DELETE /v1/persons/{id}/picture": (asked) =>
    reply({ id: deletePicture(asked.world, personAsked(asked)).id }),
};
