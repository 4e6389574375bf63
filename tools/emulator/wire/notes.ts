// Notes and comments: record → v1, v1 body → change. https://developers.pipedrive.com/docs/api/v1/Notes
import type { Comment } from "../state/comments";
import { NOTE_LINKS, type Note, type NoteChange, type NoteLink } from "../state/notes";
import type { User } from "../state/users";
import type { World } from "../world";
import { v1Time } from "./times";

/** v1's word for each pin. */
export const PIN_FLAGS = {
  deal_id: "pinned_to_deal_flag",
  lead_id: "pinned_to_lead_flag",
  person_id: "pinned_to_person_flag",
  org_id: "pinned_to_organization_flag",
  project_id: "pinned_to_project_flag",
  task_id: "pinned_to_task_flag",
} as const satisfies Record<NoteLink, string>;

/** A note with the names of what it stands on; `you` is the user who asks. */
export function noteV1(world: World, note: Note, you: User) {
  const { pinned_to, ...members } = note;
  const author = world.users.get(note.user_id);
  return {
    ...members,
    add_time: v1Time(note.add_time),
    update_time: v1Time(note.update_time),
    ...pinFlags(pinned_to),
    deal: titled(world.deals.get(note.deal_id ?? 0)),
    person: named(world.persons.get(note.person_id ?? 0)),
    organization: named(world.organizations.get(note.org_id ?? 0)),
    project: titled(world.projects.get(note.project_id ?? 0)) ?? null,
    task: titled(world.tasks.get(note.task_id ?? 0)) ?? null,
    user: author && {
      email: author.email,
      icon_url: null,
      is_you: author.id === you.id,
      name: author.name,
    },
  };
}

/** Taken as 0 and 1, shown as false and true. */
export const pinFlags = (pinned: readonly NoteLink[]): Record<string, boolean> =>
  Object.fromEntries(NOTE_LINKS.map((link) => [PIN_FLAGS[link], pinned.includes(link)]));

const titled = (record: { title: string } | undefined) => record && { title: record.title };
const named = (record: { name: string } | undefined) => record && { name: record.name };

/** What a body changes; members that it does not name are left out. */
export function noteChange(body: Readonly<Record<string, unknown>>): NoteChange {
  const members = ["content", "user_id", "add_time", ...NOTE_LINKS];
  const sent = members.filter((member) => body[member] !== undefined);
  const pins = NOTE_LINKS.filter((link) => body[PIN_FLAGS[link]] !== undefined);
  return {
    ...(Object.fromEntries(sent.map((member) => [member, body[member]])) as Partial<NoteChange>),
    pins: Object.fromEntries(pins.map((link) => [link, body[PIN_FLAGS[link]] === 1])),
  };
}

export const commentV1 = (world: World, { id, note_id, ...comment }: Comment) => ({
  uuid: id,
  ...comment,
  object_id: String(note_id),
  object_type: "note",
  active_flag: true,
  company_id: world.company.id,
});
