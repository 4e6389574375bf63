// A company of one pipeline and no records at a moment that stands still, and the writes of its people:
// they go straight into the emulator's state, by its own rules.
import { stoppedClock } from "../../tools/emulator/clock";
import { foundCompany } from "../../tools/emulator/company";
import { settingsOf } from "../../tools/emulator/options";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { addDeal, changeDeal, deleteDeal } from "../../tools/emulator/state/deals";
import { addRemoteFile, changeFile, deleteFile } from "../../tools/emulator/state/files";
import { addLead, changeLead } from "../../tools/emulator/state/leads";
import { present } from "../../tools/emulator/state/lookup";
import { mergeDeals, mergePersons } from "../../tools/emulator/state/merges";
import { addPerson, changePerson, deletePerson } from "../../tools/emulator/state/persons";
import { addPipeline, addStage } from "../../tools/emulator/state/pipelines";
import type { Author } from "../../tools/emulator/state/records";
import type { Table } from "../../tools/emulator/table";
import type { World } from "../../tools/emulator/world";
import { type ConnectionValue, withToken } from "./component";

export const START = Date.UTC(2026, 10, 20, 12);
const API_TOKEN = "sales-desk-token";

export interface SalesDesk extends Emulator {
  connection: ConnectionValue;
  /** A new company; ids begin at 1 again. Time goes on. */
  reset(): void;
  /** Moves the clock on by whole seconds. */
  later(seconds?: number): void;
  author(): Author;
  /** Deals, persons, leads and files, as their people write them. */
  desks: Readonly<Record<"deal" | "person" | "lead" | "file", Desk>>;
  /** Called when a request has arrived, before it is answered: the time in which others write. */
  onArrival(act: (() => void) | undefined): void;
}

export type Id = number | string;

/** One kind of record. */
export interface Desk {
  add(name: string): Id;
  rename(id: Id, name: string): void;
  remove(id: Id): void;
  /** The first is merged into the second and gone. */
  merge?(removed: Id, kept: Id): void;
  /** Adds one that is stamped now and can be seen only when the result is called. */
  slowAdd(name: string): () => void;
  /** The same for a change; one that came in between wins. */
  slowRename(id: Id, name: string): () => void;
  /** What is there, with the name that a record shows and when it was changed. */
  all(): { id: Id; name: string; time: string }[];
}

type FastDesk = Omit<Desk, "slowAdd" | "slowRename">;

const must = <Row>(row: Row | undefined): Row => {
  if (row === undefined) throw new Error("There is no such record");
  return row;
};

export async function openSalesDesk(): Promise<SalesDesk> {
  const clock = stoppedClock(START);
  const settings = { seed: false, limits: false, clock, apiToken: API_TOKEN };
  const emulator = await startEmulator(settings);
  const { world } = emulator;
  const author = (): Author => ({ user: must(world.users.get(1)), app: undefined });
  let arrived: (() => void) | undefined;
  const { add } = emulator.requests;
  emulator.requests.add = (arrival) => {
    arrived?.();
    return add(arrival);
  };
  const desk: SalesDesk = {
    ...emulator,
    connection: withToken(emulator.url, API_TOKEN),
    reset() {
      Object.assign(world, foundCompany(settingsOf(settings, [])));
      addStage(world, { name: "Qualified", pipeline_id: addPipeline(world, { name: "Sales" }).id });
      emulator.journal.follow(world);
      emulator.requests.reset();
      emulator.faults.clear();
      arrived = undefined;
    },
    later: (seconds = 1) => clock.advance(seconds * 1000),
    author,
    desks: desksOf(emulator, author),
    onArrival(act) {
      arrived = act;
    },
  };
  desk.reset();
  return desk;
}

function desksOf({ world, journal }: Emulator, author: () => Author): SalesDesk["desks"] {
  /** What nobody can see yet has not happened: of a write that is taken back the journal has nothing. */
  const unseen = <Result>(act: () => Result) => journal.write({ userId: 1, source: "app" }, act);
  const fast: Record<keyof SalesDesk["desks"], FastDesk> = {
    deal: {
      add: (title) => addDeal(world, { title }, author()).id,
      rename: (id, title) =>
        changeDeal(world, must(world.deals.get(Number(id))), { title }, author()),
      remove: (id) => deleteDeal(world, must(world.deals.get(Number(id))), author()),
      merge: (removed, kept) => mergeDeals(world, { removed, kept }, author()),
      all: () =>
        present(world.deals).map(({ id, title, update_time }) => ({
          id,
          name: title,
          time: update_time,
        })),
    },
    person: {
      add: (name) => addPerson(world, { name }, author()).id,
      rename: (id, name) =>
        changePerson(world, must(world.persons.get(Number(id))), { name }, author()),
      remove: (id) => deletePerson(world, must(world.persons.get(Number(id))), author()),
      merge: (removed, kept) => mergePersons(world, { removed, kept }, author()),
      all: () =>
        present(world.persons).map(({ id, name, update_time }) => ({
          id,
          name,
          time: update_time,
        })),
    },
    lead: {
      add: (title) => addLead(world, author(), { title, person_id: contact(world, author) }).id,
      rename: (id, title) => changeLead(world, must(world.leads.get(String(id))), { title }),
      remove: (id) => void world.leads.delete(String(id)),
      all: () =>
        world.leads
          .all()
          .map(({ id, title, update_time }) => ({ id, name: title, time: update_time })),
    },
    file: {
      add: (name) => addRemoteFile(world, 1, { file_type: "gdoc", name }, {}).id,
      rename: (id, name) => changeFile(world, must(world.files.get(Number(id))), { name }),
      remove: (id) => deleteFile(world, must(world.files.get(Number(id)))),
      all: () =>
        world.files
          .filter(({ active_flag }) => active_flag)
          .map(({ id, name, update_time }) => ({ id, name, time: update_time })),
    },
  };
  return {
    deal: { ...fast.deal, ...slowly(unseen, () => world.deals, Number, fast.deal) },
    person: { ...fast.person, ...slowly(unseen, () => world.persons, Number, fast.person) },
    lead: { ...fast.lead, ...slowly(unseen, () => world.leads, String, fast.lead) },
    file: { ...fast.file, ...slowly(unseen, () => world.files, Number, fast.file) },
  };
}

/** Writes that are stamped before they can be seen, as a transaction that takes its time. */
function slowly<Row extends { id: Key }, Key extends Id>(
  unseen: <Result>(act: () => Result) => Result,
  table: () => Table<Row, Key>,
  key: (id: Id) => Key,
  { add, rename }: FastDesk,
): Pick<Desk, "slowAdd" | "slowRename"> {
  return {
    slowAdd(name) {
      const row = unseen(() => {
        const added = must(table().get(key(add(name))));
        table().delete(added.id);
        return added;
      });
      return () => void table().put(row);
    },
    slowRename(id, name) {
      const before = must(table().get(key(id)));
      const after = unseen(() => {
        rename(id, name);
        const renamed = must(table().get(key(id)));
        table().put(before);
        return renamed;
      });
      return () => {
        if (table().get(key(id)) === before) table().put(after);
      };
    },
  };
}

/** A lead needs somebody it is about. */
const contact = (world: World, author: () => Author): number =>
  (world.persons.all()[0] ?? addPerson(world, { name: "Ada" }, author())).id;
