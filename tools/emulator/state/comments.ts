// Comments below notes. https://developers.pipedrive.com/docs/api/v1/Notes#addNoteComment
import { randomUUID } from "node:crypto";
import { invalid, notFound } from "../handler";
import type { World } from "../world";

export interface Comment {
  /** UUID. */
  id: string;
  note_id: number;
  content: string;
  user_id: number;
  updater_id: number;
  /** ISO 8601 with milliseconds, unlike the notes. */
  add_time: string;
  update_time: string;
}

const now = (world: World): string => new Date(world.clock.now()).toISOString();

export const commentsOf = (world: World, noteId: number): Comment[] =>
  world.comments.filter((comment) => comment.note_id === noteId);

/** The comment, if it stands below that note. */
export function findComment(world: World, noteId: number, id: string): Comment {
  const comment = world.comments.get(id);
  if (comment?.note_id !== noteId) throw notFound("Comment");
  return comment;
}

/** `id` is for those whose ids must be known beforehand. */
export function addComment(
  world: World,
  noteId: number,
  userId: number,
  content: string,
  id: string = randomUUID(),
): Comment {
  mustSay(content);
  return world.comments.put({
    id,
    note_id: noteId,
    content,
    user_id: userId,
    updater_id: userId,
    add_time: now(world),
    update_time: now(world),
  });
}

export function changeComment(
  world: World,
  comment: Comment,
  userId: number,
  content: string,
): Comment {
  mustSay(content);
  return world.comments.put({
    ...comment,
    content,
    updater_id: userId,
    update_time: now(world),
  });
}

function mustSay(content: string): void {
  if (content.trim() === "") throw invalid("content must not be empty");
}
