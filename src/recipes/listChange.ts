// Changing one entry of a list that Pipedrive replaces whole: read the record, change the list, write it back
// only when it became another one. Nothing else of the record is sent.
import type { Pipedrive } from "../client";
import type { ReplySchema } from "../generated/replies";
import { inTurn } from "../turns";

/** A list inside a record, and the two calls for it. */
export interface ListOf<Stored, Entry> {
  /** Tells the record from all others, e.g. `person 5`. */
  record: string;
  read(): Promise<Stored>;
  entries(record: Stored): readonly Entry[];
  write(entries: readonly Entry[]): Promise<Stored>;
}

/** What became of it. */
export interface Changed<Stored, Entry> {
  changed: boolean;
  before: readonly Entry[];
  after: readonly Entry[];
  /** As it was read, or as Pipedrive answered the change. */
  record: Stored;
}

/**
 * Reads the record and writes what `edit` makes of its list, unless that is the very list it was given.
 * Changes of one record by one company run one after the other. Throws what the calls and `edit` throw.
 */
export const changeList = <Stored, Entry>(
  pipedrive: Pipedrive,
  list: ListOf<Stored, Entry>,
  edit: (before: readonly Entry[]) => readonly Entry[] | Promise<readonly Entry[]>,
): Promise<Changed<Stored, Entry>> =>
  inTurn(`${pipedrive.company} ${list.record}`, async () => {
    const found = await list.read();
    const before = list.entries(found);
    const after = await edit(before);
    if (after === before) return { changed: false, before, after, record: found };
    const record = await list.write(after);
    return { changed: true, before, after: list.entries(record), record };
  });

/** The output schema of such an action; `name` is what the result calls the record. */
export const changedSchema = (
  entry: ReplySchema,
  name: string,
  record: ReplySchema | undefined,
): ReplySchema => ({
  type: "object",
  properties: {
    changed: { type: "boolean" },
    before: { type: "array", items: entry },
    after: { type: "array", items: entry },
    [name]: record ?? { type: "object" },
  },
});
