// Notes and the comments below them, as far as a row can say it; adding a note is a recipe.
// https://developers.pipedrive.com/docs/api/v1/Notes
import { date, dateTime, dateTimeV1, id as number, required, uuid } from "../fields";
import { content, noteParents, notePins } from "../inputs/notes";
import { sortV1 } from "../inputs/sort";
import { operation } from "../operation";
import { userId } from "../vocabulary";

const id = required(number("Note ID", { help: "The note.", dataSource: "selectNote" }));

const commentId = required(
  uuid("Comment ID", { help: "The UUID of the comment: uuid in the list of its note's comments." }),
);

export const getNotes = operation("GET /v1/notes", {
  label: "Get Notes",
  description: "Gets notes that are not deleted, of one record or of all.",
  query: {
    userId: userId({ help: "Only notes written by this user." }),
    ...noteParents((kind) => `Only notes on this ${kind}.`),
    startDate: date("Start Date", { help: "Only notes added on this day or later, YYYY-MM-DD." }),
    endDate: date("End Date", { help: "Only notes added on this day or earlier, YYYY-MM-DD." }),
    updatedSince: dateTime("Updated Since", {
      help: "Only notes changed at this time or later. Without a zone it is taken as UTC.",
    }),
    ...notePins((kind) => `Yes returns only notes pinned to their ${kind}, No only the others.`),
    sort: sortV1([
      "id",
      "user_id",
      "deal_id",
      "person_id",
      "org_id",
      "content",
      "add_time",
      "update_time",
    ]),
  },
});

export const getNote = operation("GET /v1/notes/{id}", {
  label: "Get Note",
  description: "Gets one note; a deleted one comes with active_flag false.",
  path: { id },
});

export const updateNote = operation("PUT /v1/notes/{id}", {
  label: "Update Note",
  description: "Changes a note; blank inputs keep their value.",
  path: { id },
  body: {
    content,
    ...noteParents((kind) => `The ${kind} the note is to stand on.`),
    ...notePins(
      (kind) =>
        `Yes pins the note to its ${kind}, No unpins it. Pipedrive wants the ${kind}'s ID beside it.`,
    ),
    userId: userId({
      help: "The user who is to be the author. Only an administrator may change it.",
    }),
    addTime: dateTimeV1("Add Time", {
      help: "When the note was written, in the past or the future. Without a zone it is taken as UTC.",
    }),
  },
});

export const deleteNote = operation("DELETE /v1/notes/{id}", {
  label: "Delete Note",
  description: "Marks a note as deleted.",
  path: { id },
});

export const getNoteComments = operation("GET /v1/notes/{id}/comments", {
  label: "Get Note Comments",
  description: "Gets the comments of a note.",
  path: { id },
});

export const getComment = operation("GET /v1/notes/{id}/comments/{commentId}", {
  label: "Get Comment",
  description: "Gets one comment of a note.",
  path: { id, commentId },
});

export const addNoteComment = operation("POST /v1/notes/{id}/comments", {
  label: "Add Note Comment",
  description: "Adds a comment to a note.",
  path: { id },
  body: { content: required(content) },
});

export const updateCommentForNote = operation("PUT /v1/notes/{id}/comments/{commentId}", {
  label: "Update Comment For Note",
  description: "Changes the text of a comment.",
  path: { id, commentId },
  body: { content: required(content) },
});

export const deleteComment = operation("DELETE /v1/notes/{id}/comments/{commentId}", {
  label: "Delete Comment",
  description: "Deletes a comment of a note.",
  path: { id, commentId },
});
