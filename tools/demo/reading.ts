// `--read-only`: the reading half of the night against a real account, with a personal API token.
import { type Journal, watch } from "./journal";
import { loadPlatform, type Platform } from "./platform";
import { type Fields, foundIn, idIn, recordIn, recordsIn, textIn } from "./replies";
import { check, type Done, play, type Step } from "./story";
import { counted } from "./table";

/** Where to read, and as whom. */
export interface Account {
  apiUrl: string;
  apiToken: string;
}

/** Reads an account, tells of each step, and ends with the first that fails. Writes nothing. */
export async function playReading(
  { apiUrl, apiToken }: Account,
  tell: (done: Done) => void = () => undefined,
): Promise<readonly Done[]> {
  const journal = watch(apiUrl);
  try {
    const platform = readOnly(loadPlatform(journal));
    platform.connect({ key: "apiToken", configVarKey: "Pipedrive", fields: { apiUrl, apiToken } });
    return await play(READING, { platform, journal, term: "deal" }, journal, tell);
  } finally {
    journal.close();
  }
}

/** The same platform, which refuses every action that the component does not call safe, before it runs. */
export function readOnly(platform: Platform): Platform {
  return {
    ...platform,
    run: async (action, filled) => {
      check(platform.isSafe(action), `Reading only: ${action} may change data and was not run`);
      return platform.run(action, filled);
    },
  };
}

interface Scene {
  platform: Platform;
  journal: Journal;
  /** What to search for: a word that stands in a deal's title, once one is known. */
  term: string;
}

const READING: readonly Step<Scene>[] = [
  {
    title: "See whose token it is",
    run: async ({ platform }) => {
      const me = recordIn(await platform.run("getCurrentUser"));
      return `The token speaks for ${textIn(me, "name")} of ${textIn(me, "company_name")}`;
    },
  },
  {
    title: "Read the pipelines",
    run: async ({ platform }) => named(recordsIn(await platform.run("getPipelines")), "pipeline"),
  },
  {
    title: "Read the stages",
    run: async ({ platform }) => named(recordsIn(await platform.run("getStages")), "stage"),
  },
  {
    title: "Read one page of deals",
    run: async (scene) => {
      const deals = recordsIn(await scene.platform.run("getDeals", { limit: "100" }));
      const words = deals.flatMap((deal) => textIn(deal, "title").split(/\s+/));
      scene.term = words.find((word) => word.length > 2) ?? scene.term;
      return `${counted(deals.length, "deal")} on the first page of up to 100`;
    },
  },
  {
    title: "Search deals",
    run: async ({ platform, term }) => {
      const found = foundIn(await platform.run("searchDeals", { term, limit: "10" }));
      return `A search for "${term}" brings ${counted(found.length, "deal")} of the 10 asked for`;
    },
  },
  {
    title: "Fill the three pickers",
    run: async ({ platform }) => {
      const deals = await platform.options("selectDeal");
      const persons = await platform.options("selectPerson");
      const organizations = await platform.options("selectOrganization");
      const counts = [counted(deals.length, "deal"), counted(persons.length, "person")];
      return `${counts.join(", ")} and ${counted(organizations.length, "organization")} to choose from`;
    },
  },
  {
    title: "See that nothing was written",
    run: async ({ journal }) => {
      const others = journal.all().filter(({ call }) => !call.startsWith("GET "));
      check(others.length === 0, `Requests were made that may write: ${others[0]?.call}`);
      return `All ${counted(journal.all().length, "request")} were GET requests`;
    },
  },
];

/** `2 pipelines: Bike Shops, Fleets`, the first few by name. */
function named(records: readonly Fields[], thing: string): string {
  check(new Set(records.map(idIn)).size === records.length, `A ${thing} came twice`);
  const names = records.slice(0, 5).map((record) => textIn(record, "name"));
  return `${counted(records.length, thing)}: ${names.join(", ")}${records.length > 5 ? ", …" : ""}`;
}
