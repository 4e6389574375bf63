// Notes and the comments below them. https://developers.pipedrive.com/docs/api/v1/Notes
import { type Answer, type Asked, notFound, type Routes } from "../handler";
import { offsetPage } from "../pages";
import { type SortFields, sortedV1 } from "../sorting";
import {
  addComment,
  type Comment,
  changeComment,
  commentsOf,
  findComment,
} from "../state/comments";
import { addNote, changeNote, deleteNote, findNote, NOTE_LINKS, type Note } from "../state/notes";
import { readMoment } from "../state/times";
import { commentV1, noteChange, noteV1, PIN_FLAGS } from "../wire/notes";
import { reply } from "./reply";

type Body = Readonly<Record<string, unknown>>;

export const notes: Routes = {
  "GET /v1/notes": (asked) => {
    const page = offsetPage(sortedV1(chosen(asked), asked.query.sort, SORT_FIELDS), asked.query);
    return reply(
      page.rows.map((note) => noteV1(asked.world, note, asked.user)),
      { additional_data: page.additional_data },
    );
  },

  // A deleted note is still shown, with active_flag false: recorded live by NangoHQ/integration-templates.
  "GET /v1/notes/{id}": (asked) => {
    const note = asked.world.notes.get(Number(asked.path.id));
    if (!note) throw notFound("Note");
    return shown(asked, note);
  },

  "POST /v1/notes": (asked) =>
    shown(asked, addNote(asked.world, asked.user, noteChange(asked.body as Body))),

  "PUT /v1/notes/{id}": (asked) => {
    const { world, user, body, path } = asked;
    return shown(
      asked,
      changeNote(world, user, findNote(world, path.id), noteChange(body as Body)),
    );
  },

  "DELETE /v1/notes/{id}": ({ world, user, path }) => {
    deleteNote(world, user, findNote(world, path.id));
    return reply(true);
  },

  "GET /v1/notes/{id}/comments": (asked) => {
    const { world, path, query } = asked;
    const page = offsetPage(commentsOf(world, findNote(world, path.id).id), query);
    return reply(
      page.rows.map((comment) => commentV1(world, comment)),
      { additional_data: page.additional_data },
    );
  },

  "GET /v1/notes/{id}/comments/{commentId}": (asked) =>
    reply(commentV1(asked.world, commentAsked(asked))),

  "POST /v1/notes/{id}/comments": ({ world, user, path, body }) => {
    const { content } = body as { content: string };
    return reply(
      commentV1(world, addComment(world, findNote(world, path.id).id, user.id, content)),
    );
  },

  "PUT /v1/notes/{id}/comments/{commentId}": (asked) => {
    const { content } = asked.body as { content: string };
    const { world, user } = asked;
    return reply(commentV1(world, changeComment(world, commentAsked(asked), user.id, content)));
  },

  "DELETE /v1/notes/{id}/comments/{commentId}": (asked) => {
    asked.world.comments.delete(commentAsked(asked).id);
    return reply(true);
  },
};

const shown = ({ world, user }: Asked, note: Note): Answer => reply(noteV1(world, note, user));

const commentAsked = ({ world, path }: Asked): Comment =>
  findComment(world, findNote(world, path.id).id, String(path.commentId));

/** Every parameter narrows; a note stands on several records at once. */
function chosen({ world, query }: Asked): Note[] {
  const wanted = (["user_id", ...NOTE_LINKS] as const).filter((name) => query[name] !== undefined);
  const pins = NOTE_LINKS.filter((link) => query[PIN_FLAGS[link]] !== undefined);
  const since =
    query.updated_since === undefined
      ? ""
      : readMoment(String(query.updated_since), "updated_since");
  const { start_date = "", end_date = "9999-12-31" } = query;
  return world.notes.filter((note) => {
    const day = note.add_time.slice(0, 10);
    return (
      note.active_flag &&
      wanted.every((name) => note[name] === query[name]) &&
      pins.every((link) => note.pinned_to.includes(link) === (query[PIN_FLAGS[link]] === 1)) &&
      note.update_time >= since &&
      day >= String(start_date) &&
      day <= String(end_date)
    );
  });
}

const SORT_FIELDS: SortFields<Note> = {
  id: (note) => note.id,
  user_id: (note) => note.user_id,
  deal_id: (note) => note.deal_id,
  person_id: (note) => note.person_id,
  org_id: (note) => note.org_id,
  content: (note) => note.content,
  add_time: (note) => note.add_time,
  update_time: (note) => note.update_time,
};
