// The main job: what a flow does in one night, from the customer's consent to the pickers. Reads downwards.
import { runningClock } from "../emulator/clock";
import { type Emulator, startEmulator } from "../emulator/server";
import { connect, meetUser, outliveToken } from "./connecting";
import { convertLead, noteAgreement, planHandover } from "./followUp";
import { watch } from "./journal";
import type { App } from "./oauth";
import {
  addDeal,
  attachOffer,
  findOrAddOrganization,
  findOrAddPerson,
  lookUpProduct,
  moveDeal,
  putProductOnDeal,
} from "./order";
import { loadPlatform } from "./platform";
import { pollForNews } from "./poll";
import type { Scene } from "./scene";
import { type Done, play, type Step } from "./story";
import { checkBooks, fillPickers, listDeals, mergeDouble, searchDeal } from "./upkeep";
import { hearOfTheWin } from "./webhook";

const NIGHT: readonly Step<Scene>[] = [
  { title: "Connect the customer's account", run: connect },
  { title: "See who connected", run: meetUser },
  { title: "Find or add the organization", run: findOrAddOrganization },
  { title: "Find or add the person", run: findOrAddPerson },
  { title: "Add the deal", run: addDeal },
  { title: "Look up the product, throttled", run: lookUpProduct },
  { title: "Put the product on the deal", run: putProductOnDeal },
  { title: "Attach the offer, download it", run: attachOffer },
  { title: "Move the deal a stage", run: moveDeal },
  { title: "Note what was agreed", run: noteAgreement },
  { title: "Plan a meeting of two", run: planHandover },
  { title: "Turn a lead into a deal", run: convertLead },
  { title: "An hour on: the token expired", run: outliveToken },
  { title: "List every deal", run: listDeals },
  { title: "Search the deal", run: searchDeal },
  { title: "Merge a person entered twice", run: mergeDouble },
  { title: "A won deal runs a flow", run: hearOfTheWin },
  { title: "A schedule polls for news", run: pollForNews },
  { title: "Fill the three pickers", run: fillPickers },
  { title: "Check the emulator's books", run: checkBooks },
];

/** Plays the night against an emulator, tells of each step, and ends with the first that fails. */
export async function playNight(
  emulator: Emulator,
  tell: (done: Done) => void = () => undefined,
): Promise<readonly Done[]> {
  const journal = watch(emulator.url, emulator.limits.budget.limit());
  try {
    const scene: Scene = {
      emulator,
      platform: loadPlatform(journal),
      journal,
      app: appOf(emulator),
      token: undefined,
      order: { organization: 0, person: 0, product: 0, deal: 0 },
    };
    return await play(NIGHT, scene, journal, tell);
  } finally {
    journal.close();
  }
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** An emulator with 2,000 generated deals at two in the morning, so that no run crosses midnight. */
export function nightEmulator(): Promise<Emulator> {
  const clock = runningClock();
  clock.advance((DAY + 2 * HOUR - (clock.now() % DAY)) % DAY);
  const app = { redirectUri: "https://flows.example/oauth/callback" };
  return startEmulator({ deals: 2000, plan: "growth", clock, app });
}

/** The app that the emulator knows, as it stands in the connection's fields. */
function appOf({ url, world }: Emulator): App {
  const [app] = world.apps.values();
  if (app === undefined) throw new Error("The emulator knows no OAuth app");
  return {
    authorizeUrl: `${url}/oauth/authorize`,
    tokenUrl: `${url}/oauth/token`,
    clientId: app.client_id,
    clientSecret: app.client_secret,
    redirectUri: app.redirect_uri,
  };
}
