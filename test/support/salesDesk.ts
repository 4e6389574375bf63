// A company of one pipeline and no records at a moment that stands still, and the writes of its people:
// they go straight into the emulator's state, by its own rules.
import { stoppedClock } from "../../tools/emulator/clock";
import { foundCompany } from "../../tools/emulator/company";
import { settingsOf } from "../../tools/emulator/options";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { addDeal, changeDeal, type Deal, deleteDeal } from "../../tools/emulator/state/deals";
import { addLead, changeLead } from "../../tools/emulator/state/leads";
import { mergeDeals } from "../../tools/emulator/state/merges";
import { addPerson, changePerson, deletePerson } from "../../tools/emulator/state/persons";
import { addPipeline, addStage } from "../../tools/emulator/state/pipelines";
import type { Author } from "../../tools/emulator/state/records";
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
  addDeal(title: string): number;
  renameDeal(id: number, title: string): void;
  deleteDeal(id: number): void;
  /** The first is merged into the second and gone. */
  mergeDeals(removed: number, kept: number): void;
  /** Deals that are not deleted. */
  deals(): Deal[];
  addPerson(name: string): number;
  renamePerson(id: number, name: string): void;
  deletePerson(id: number): void;
  addLead(title: string): string;
  renameLead(id: string, title: string): void;
}

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
  const desk: SalesDesk = {
    ...emulator,
    connection: withToken(emulator.url, API_TOKEN),
    reset() {
      Object.assign(world, foundCompany(settingsOf(settings, [])));
      addStage(world, { name: "Qualified", pipeline_id: addPipeline(world, { name: "Sales" }).id });
      emulator.requests.reset();
      emulator.faults.clear();
    },
    later: (seconds = 1) => clock.advance(seconds * 1000),
    author,
    addDeal: (title) => addDeal(world, { title }, author()).id,
    renameDeal: (id, title) => {
      changeDeal(world, must(world.deals.get(id)), { title }, author());
    },
    deleteDeal: (id) => deleteDeal(world, must(world.deals.get(id)), author()),
    mergeDeals: (removed, kept) => {
      mergeDeals(world, { removed, kept }, author());
    },
    deals: () => world.deals.filter((deal) => !deal.is_deleted),
    addPerson: (name) => addPerson(world, { name }, author()).id,
    renamePerson: (id, name) => {
      changePerson(world, must(world.persons.get(id)), { name }, author());
    },
    deletePerson: (id) => deletePerson(world, must(world.persons.get(id)), author()),
    addLead: (title) => addLead(world, author(), { title, person_id: 1 }).id,
    renameLead: (id, title) => {
      changeLead(world, must(world.leads.get(id)), { title });
    },
  };
  desk.reset();
  return desk;
}
