// What happened to a deal, person or organization, newest first: changes and what hangs on the record.
// https://developers.pipedrive.com/docs/api/v1/Deals#getDealUpdates
import type { World } from "../world";
import type { Activity } from "./activities";
import type { Change, ChangedEntity } from "./changes";
import type { Deal } from "./deals";
import { isCustomCode } from "./fields";
import type { StoredFile } from "./files";
import { present } from "./lookup";
import { type MailMessage, mailOfDeal, mailOfOrganization, mailOfPerson } from "./mail";
import type { Note } from "./notes";

/** One thing that happened; `object` is the word under which `items` asks for it. */
export type Update = { time: string } & (
  | { object: "dealChange" | "personChange" | "organizationChange"; row: Change }
  | { object: "activity"; row: Activity }
  | { object: "note"; row: Note }
  | { object: "file"; row: StoredFile }
  | { object: "mailMessage"; row: MailMessage }
  | { object: "deal"; row: Deal }
);

const LINKS = { deal: "deal_id", person: "person_id", organization: "org_id" } as const;

/** Kinds of record that have such a list; projects have only a changelog. */
export type FlowEntity = keyof typeof LINKS;

const CHANGES = {
  deal: "dealChange",
  person: "personChange",
  organization: "organizationChange",
} as const;

const MAIL = { deal: mailOfDeal, person: mailOfPerson, organization: mailOfOrganization };

/** The changes of one record, newest first. */
export const changesOf = (world: World, entity: ChangedEntity, id: number): Change[] =>
  world.changes.filter((row) => row.entity === entity && row.entity_id === id).reverse();

/**
 * Everything that happened to a record, newest first. `custom` also takes the changes of custom
 * fields; `items` leaves only those kinds.
 */
export function updatesOf(
  world: World,
  entity: FlowEntity,
  id: number,
  { custom, items }: { custom: boolean; items: readonly string[] | undefined },
): Update[] {
  const all = [
    ...changeUpdates(world, entity, id, custom),
    ...relatedUpdates(world, LINKS[entity], id),
    ...MAIL[entity](world, id).map(
      (row): Update => ({ object: "mailMessage", time: row.message_time, row }),
    ),
  ];
  return all
    .filter((update) => !items || wordsFor(update).some((word) => items.includes(word)))
    .sort((one, other) => (one.time < other.time ? 1 : one.time > other.time ? -1 : 0));
}

function changeUpdates(world: World, entity: FlowEntity, id: number, custom: boolean): Update[] {
  return changesOf(world, entity, id)
    .filter((row) => custom || !isCustomCode(row.field))
    .map((row) => ({ object: CHANGES[entity], time: row.time, row }));
}

function relatedUpdates(
  world: World,
  link: "deal_id" | "person_id" | "org_id",
  id: number,
): Update[] {
  const activities = present(world.activities).filter((row) => row[link] === id);
  const notes = world.notes.filter((row) => row.active_flag && row[link] === id);
  const files = world.files.filter((row) => row.active_flag && row[link] === id);
  const deals = link === "deal_id" ? [] : present(world.deals).filter((row) => row[link] === id);
  return [
    ...activities.map(
      (row): Update => ({ object: "activity", time: row.marked_as_done_time ?? row.add_time, row }),
    ),
    ...notes.map((row): Update => ({ object: "note", time: row.add_time, row })),
    ...files.map((row): Update => ({ object: "file", time: row.add_time, row })),
    ...deals.map((row): Update => ({ object: "deal", time: row.add_time, row })),
  ];
}

/** The words of `items` that an update answers to: `change` is any field's, `plannedActivity` an undone one. */
function wordsFor(update: Update): string[] {
  if (update.object === "activity") {
    return update.row.done ? ["activity"] : ["activity", "plannedActivity"];
  }
  return update.object.endsWith("Change") ? [update.object, "change"] : [update.object];
}
