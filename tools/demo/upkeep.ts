// Steps of the night about everything there is: all deals, a search, a double, the pickers, the books.
import { tokensOf } from "./journal";
import { type Fields, foundIn, idIn, pagesIn, recordsIn, textIn } from "./replies";
import type { Act, Scene } from "./scene";
import { check } from "./story";
import { counted, thousands } from "./table";

export const listDeals: Act = async ({ emulator, platform }) => {
  const reply = await platform.run("getDeals", { fetchAll: "true" });
  const ids = new Set(recordsIn(reply).map(idIn));
  const wanted = emulator.world.deals.filter((deal) => !deal.is_deleted && !deal.is_archived);
  const complete = ids.size === wanted.length && wanted.every(({ id }) => ids.has(id));
  check(complete, `${ids.size} different deals came, ${wanted.length} are there`);
  check(recordsIn(reply).length === ids.size, "A deal came twice");
  return `${counted(ids.size, "deal")} in ${counted(pagesIn(reply), "page")}, each of them once`;
};

export const searchDeal: Act = async ({ platform, order }) => {
  const found = foundIn(await platform.run("searchDeals", { term: "seestern", fields: "title" }));
  const ids = found.map(idIn).join();
  check(ids === String(order.deal), `The search finds deals ${ids} instead of ${order.deal}`);
  return `"seestern" finds deal ${order.deal} and no other`;
};

const DOUBLE = { term: "lena.hoffmann@example.org", fields: "email", exactMatch: "true" };

export const mergeDouble: Act = async ({ platform }) => {
  const [kept, removed, ...more] = foundIn(await platform.run("searchPersons", DOUBLE));
  check(
    kept !== undefined && removed !== undefined && more.length === 0,
    "No person is there twice",
  );
  const moving = await dealsOf(platform, removed);
  const mergeWithId = String(idIn(kept));
  await platform.run("mergePersons", { id: String(idIn(removed)), mergeWithId });
  const left = foundIn(await platform.run("searchPersons", DOUBLE));
  check(left.map(idIn).join() === mergeWithId, "The double is still found");
  const together = new Set(await dealsOf(platform, kept));
  check(
    moving.length > 0 && moving.every((id) => together.has(id)),
    "A deal of the double is lost",
  );
  return `${textIn(kept, "name")} is there once; the ${counted(moving.length, "deal")} of her double are hers`;
};

const dealsOf = async (platform: Scene["platform"], person: Fields): Promise<number[]> =>
  recordsIn(
    await platform.run("getPersonDeals", { id: String(idIn(person)), fetchAll: "true" }),
  ).map(idIn);

export const fillPickers: Act = async ({ platform, order }) => {
  const deals = await platform.options("selectDeal");
  const persons = await platform.options("selectPerson");
  const organizations = await platform.options("selectOrganization");
  for (const [options, id] of [
    [deals, order.deal],
    [persons, order.person],
    [organizations, order.organization],
  ] as const) {
    check(
      options.some(({ key }) => key === String(id)),
      `Record ${id} is in no picker`,
    );
  }
  const label = deals.find(({ key }) => key === String(order.deal))?.label;
  const counts = [counted(persons.length, "person"), counted(organizations.length, "organization")];
  return `${counted(deals.length, "deal")}, ${counts.join(" and ")} to choose from, among them "${label}"`;
};

/** What this run saw of itself must be what the emulator saw of it. */
export const checkBooks: Act = async ({ emulator, journal }) => {
  const sent = journal.all().map(({ call }) => call);
  const arrived = emulator.requests.all().map(({ method, path }) => `${method} ${path}`);
  check(sent.join("\n") === arrived.join("\n"), "Other requests arrived than were sent");
  const spent = emulator.limits.budget.spent(emulator.clock.now());
  check(tokensOf(journal.all()) === spent, `The company's ledger says ${spent} API tokens`);
  const budget = thousands(emulator.limits.budget.limit());
  return `${counted(sent.length, "request")} sent, as many arrived; ${thousands(spent)} of ${budget} API tokens spent, as the ledger says`;
};
