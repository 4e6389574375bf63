// The picture of a person as both versions send it.
// https://developers.pipedrive.com/docs/api/v1/Persons#getPersonPicture
import type { PersonPicture } from "../state/personPictures";
import type { Person } from "../state/persons";
import { v1Time } from "./times";

const pictureParts = (person: Person, { id, added_by_user_id, hash, format }: PersonPicture) => ({
  id,
  item_type: "person",
  item_id: person.id,
  added_by_user_id,
  active_flag: true,
  // Addresses as in the published samples; nothing answers there.
  pictures: {
    "128": `https://profile-pics.example.com/${hash}_128.${format}`,
    "512": `https://profile-pics.example.com/${hash}_512.${format}`,
  },
});

export const pictureV2 = (person: Person, picture: PersonPicture) => ({
  ...pictureParts(person, picture),
  file_size: picture.file_size,
});

/** A new picture was never changed, which v1 writes as a time of zeros: its published sample. */
export const pictureV1 = (person: Person, picture: PersonPicture) => ({
  ...pictureParts(person, picture),
  add_time: v1Time(picture.add_time),
  update_time: "0000-00-00 00:00:00",
});
