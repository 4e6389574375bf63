// Notes: what one holds, the records it stands on, its pins, and the rules by which it changes.
// https://developers.pipedrive.com/docs/api/v1/Notes
import { timestamp } from "../clock";
import { invalid, notFound, Refusal } from "../handler";
import type { World } from "../world";
import { mustExist } from "./lookup";
import { readSpacedMoment } from "./times";
import type { User } from "./users";

export interface Note extends NoteParents {
  id: number;
  content: string;
  user_id: number;
  last_update_user_id: number | null;
  /** The records it is pinned to, each by the member that names it. */
  pinned_to: readonly NoteLink[];
  add_time: string;
  update_time: string;
  active_flag: boolean;
}

export interface NoteParents {
  deal_id: number | null;
  lead_id: string | null;
  person_id: number | null;
  org_id: number | null;
  project_id: number | null;
  task_id: number | null;
}

export type NoteLink = keyof NoteParents;

export const NOTE_LINKS: readonly NoteLink[] = [
  "deal_id",
  "lead_id",
  "person_id",
  "org_id",
  "project_id",
  "task_id",
];

/** What a body may set. `pins` holds the pins it names and whether each is set. */
export interface NoteChange extends Partial<NoteParents> {
  content?: string;
  user_id?: number;
  /** `YYYY-MM-DD HH:MM:SS`, UTC. */
  add_time?: string;
  pins: Partial<Record<NoteLink, boolean>>;
}

/** About 100,000 characters fit: help center, "Notes". */
const LONGEST = 100 * 1024;

/**
 * Adds a note. One on a deal also stands on the deal's person and organization, as recorded live
 * (github.com/NangoHQ/integration-templates, create-note).
 * @throws Refusal 400 without content, without a record, for a record that does not exist or a pin
 * without its record; 403 when someone else than an administrator names another author.
 */
export function addNote(world: World, user: User, sent: NoteChange): Note {
  const now = timestamp(world.clock.now());
  const deal = sent.deal_id ? world.deals.get(sent.deal_id) : undefined;
  const note: Note = {
    id: world.notes.nextId(),
    content: "",
    user_id: user.id,
    last_update_user_id: null,
    deal_id: null,
    lead_id: null,
    person_id: deal?.person_id ?? null,
    org_id: deal?.org_id ?? null,
    project_id: null,
    task_id: null,
    pinned_to: [],
    add_time: now,
    update_time: now,
    active_flag: true,
  };
  return world.notes.put(changed(world, user, note, { content: "", ...sent }));
}

/** Changes only what was sent. @throws Refusal as for adding. */
export function changeNote(world: World, user: User, note: Note, sent: NoteChange): Note {
  const update_time = timestamp(world.clock.now());
  const touched = { ...note, update_time, last_update_user_id: user.id };
  return world.notes.put(changed(world, user, touched, sent));
}

/** Marks it as deleted: it leaves every list, and is still read by its id. */
export function deleteNote(world: World, user: User, note: Note): void {
  const update_time = timestamp(world.clock.now());
  world.notes.put({ ...note, active_flag: false, update_time, last_update_user_id: user.id });
}

/** A note that is not deleted. */
export function findNote(world: World, id: unknown): Note {
  const note = world.notes.get(Number(id));
  if (!note?.active_flag) throw notFound("Note");
  return note;
}

function changed(world: World, user: User, note: Note, sent: NoteChange): Note {
  checkLinks(world, sent);
  mustExist(world.users, sent.user_id, "user_id");
  if (sent.user_id !== undefined && sent.user_id !== note.user_id && !user.is_admin) {
    throw new Refusal(403, "Only an admin can change the author of a note");
  }
  const after = { ...note, ...withoutGaps(linksOf(sent)) };
  if (NOTE_LINKS.every((link) => after[link] === null)) {
    throw invalid(`a note must stand on a record: one of ${NOTE_LINKS.join(", ")} is required`);
  }
  return {
    ...after,
    content: sent.content === undefined ? note.content : sanitised(sent.content),
    user_id: sent.user_id ?? note.user_id,
    add_time: sent.add_time ? readSpacedMoment(sent.add_time, "add_time") : note.add_time,
    pinned_to: pinned(after, sent.pins),
  };
}

/** What is left of HTML after scripts are gone; Pipedrive does not publish which elements stay. */
function sanitised(content: string): string {
  const clean = content.replaceAll(/<script\b[^>]*>.*?<\/script\s*>/gis, "");
  if (clean.trim() === "") throw invalid("content must not be empty");
  if (Buffer.byteLength(clean) > LONGEST) throw invalid("content must not be larger than 100 KB");
  return clean;
}

const linksOf = ({ deal_id, lead_id, person_id, org_id, project_id, task_id }: NoteChange) => ({
  ...{ deal_id, lead_id, person_id, org_id, project_id, task_id },
});

function checkLinks(world: World, sent: NoteChange): void {
  mustExist(world.deals, sent.deal_id, "deal_id");
  mustExist(world.persons, sent.person_id, "person_id");
  mustExist(world.organizations, sent.org_id, "org_id");
  if (sent.lead_id && !world.leads.get(sent.lead_id)) {
    throw invalid(`lead_id: ${sent.lead_id} does not exist`);
  }
  mustExist(world.projects, sent.project_id, "project_id");
  mustExist(world.tasks, sent.task_id, "task_id");
}

function pinned(note: Note, pins: NoteChange["pins"]): NoteLink[] {
  const orphan = NOTE_LINKS.find((link) => pins[link] && note[link] === null);
  if (orphan !== undefined) throw invalid(`a pin needs its record: ${orphan} is required`);
  return NOTE_LINKS.filter((link) => pins[link] ?? note.pinned_to.includes(link));
}

const withoutGaps = <T extends object>(values: T) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<NoteParents>;
