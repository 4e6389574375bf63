// The emulator: puts the parts together and listens on 127.0.0.1.
import { loadContract } from "../contract/contract";
import { type ApiRequest, apiOf } from "./api";
import { interludes } from "./between";
import { type Budget, budgetOf } from "./budget";
import type { Clock } from "./clock";
import { foundCompany } from "./company";
import { CONTROLS } from "./control";
import { type Faults, faultSwitch } from "./faults";
import { bareServer, serve, serveOthers } from "./http";
import { type Journal, journalOf } from "./journal/journal";
import { type Windows, windows } from "./limits";
import { oauthPaths } from "./oauth/paths";
import { type TokenStore, tokenStore } from "./oauth/tokens";
import { type EmulatorOptions, settingsOf } from "./options";
import { PUBLIC_IMAGE, publicImage } from "./publicImages";
import { type RequestLog, requestLog } from "./requests";
import { allRoutes } from "./routes";
import { type Delivery, underFaults } from "./strike";
import { deliveries, type Webhooks } from "./webhooks/deliveries";
import type { World } from "./world";

export interface Emulator {
  /** `http://127.0.0.1:PORT`; the API stands under /v1, /api/v1 and /api/v2, the OAuth server under /oauth. */
  url: string;
  world: World;
  clock: Clock;
  faults: Faults;
  limits: Limits;
  tokens: TokenStore;
  /** Everything that arrived, but for the emulator's own controls. */
  requests: RequestLog;
  /** What was added, changed and deleted, write by write. */
  journal: Journal;
  /** What is sent to webhooks, and what goes wrong with it. */
  webhooks: Webhooks;
  /** Runs `act` before the `nth` request of `call` from now on is judged; the second unless said. */
  between(call: string, act: () => unknown, nth?: number): void;
  close(): Promise<void>;
}

/** The limits at work: spend or fill the daily budget, look at the burst windows. */
export interface Limits {
  budget: Budget;
  windows: Windows;
}

/** Starts an emulator of its own; nothing is shared with others in the same process. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const contract = loadContract();
  const scopes = new Set(contract.operations.flatMap((operation) => operation.scopes));
  const settings = settingsOf(options, [...scopes]);
  const { clock } = settings;
  const world = foundCompany(settings);
  const tokens = tokenStore();
  const faults = faultSwitch();
  const limits = { budget: budgetOf(world.company), windows: windows() };
  const requests = requestLog();
  const server = bareServer();
  let url = "";
  const origin = () => url;
  const journal = journalOf(clock);
  journal.follow(world);
  const patience = settings.webhookPatience;
  const hooks = deliveries({ world, clock, journal, patience, origin });
  const pauses = interludes();
  const struck = { faults, clock, budget: limits.budget, wait };

  const routes = allRoutes(contract.byCall);
  const enforceLimits = settings.limits;
  const company = { contract, routes, world, journal, tokens };
  const parts = { ...company, enforceLimits, origin, ...limits, ...struck };
  const api = apiOf(parts);
  serveOthers(server, (request) => {
    const call = api.callOf(request.method, request.path);
    return logged(requests, call, request, async () => {
      await pauses.run(call);
      return api.answer(request);
    });
  });
  for (const [call, answer] of Object.entries(oauthPaths(world, tokens, origin))) {
    serve(server, call, (request) =>
      logged(requests, call, request, () => underFaults(struck, call, () => answer(request))),
    );
  }
  for (const [call, control] of Object.entries(CONTROLS)) {
    serve(server, call, async ({ body }) => {
      const outcome = await control(body, {
        ...{ world, tokens, faults, webhooks: hooks },
        budget: limits.budget,
      });
      return { outcome, ending: "reply" };
    });
  }

  serve(server, PUBLIC_IMAGE, async ({ path }) => ({
    outcome: publicImage(world, path),
    ending: "reply",
  }));

  url = await server.listen({ port: settings.port, host: "127.0.0.1" });
  const close = () => {
    hooks.close();
    return server.close().then(() => undefined);
  };
  const between: Emulator["between"] = (call, act, nth = 2) => pauses.add(call, act, nth);
  const told = { requests, journal, webhooks: hooks };
  return { url, world, clock, faults, limits, tokens, ...told, between, close };
}

/** Logs a request when it arrives, its judgement when there is one. */
async function logged(
  requests: RequestLog,
  call: string | undefined,
  request: ApiRequest,
  answer: () => Promise<Delivery>,
): Promise<Delivery> {
  const entry = requests.add({ call, ...request });
  const delivery = await answer();
  const { status, breach } = delivery.outcome;
  const answered = delivery.ending !== "nothing" && delivery.ending !== "never";
  Object.assign(entry, answered ? { status } : {}, breach === undefined ? {} : { breach });
  return delivery;
}

/** Only a "delay" fault waits; a closed emulator is not kept alive by one. */
const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds).unref());
