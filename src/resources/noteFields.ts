// Field definitions of notes: v1 only, the same for every company.
// https://developers.pipedrive.com/docs/api/v1/NoteFields
import { operation } from "../operation";

export const getNoteFields = operation("GET /v1/noteFields", {
  label: "Get Note Fields",
  description: "Gets the field definitions of notes.",
});
