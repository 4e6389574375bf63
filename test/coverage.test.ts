// Everything there is to cover is an action, or left out with its reason. What Pipedrive publishes anew in
// its documents or its client fails here by its name.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { callOf as declaredCallOf } from "../src/action";
import { callOf, type Operation } from "../tools/contract/contract";
import { type Coverage, coverageOf, type Offer, type Sources } from "../tools/coverage/coverage";
import { readOffer, readSources } from "../tools/coverage/sources";

const offer = readOffer();
let sources: Sources;
let coverage: Coverage;
beforeAll(async () => {
  sources = await readSources();
  coverage = coverageOf(offer, sources);
});

const lineIn = ({ lines }: Coverage, source: string) =>
  lines.find((line) => line.source === source);

describe("covered", () => {
  test.each([
    ["reference", 154],
    ["API v2", 158],
    ["official client", 368],
    ["older references", 412],
  ])("%s: %d of as many", (source, of) => {
    const { missing, ...line } = lineIn(coverage, source) ?? {};
    expect(missing).toEqual([]);
    expect(line).toMatchObject({ covered: of, of });
  });

  test("API v1: every operation that is not left out", () => {
    const { missing, covered, of } = lineIn(coverage, "API v1") ?? {};
    expect(missing).toEqual([]);
    expect(covered).toBe(of);
  });

  test.each([
    ["php-sdk", 215],
    ["php-leads", 7],
    ["endpoint-list-persons", 50],
    ["endpoint-list", 140],
  ])("the older reference %s, all of its %d rows", (source, count) => {
    expect(sources.older.filter((row) => row.source === source)).toHaveLength(count);
  });
});

describe("left out", () => {
  test("is nothing that is offered, unknown, or left to something that is not there", () => {
    expect(coverage.idle).toEqual([]);
  });

  test("is nothing without a reason", () => {
    expect([...coverage.leftOut].filter(([, why]) => !/^\S.{20,}\.$/.test(why))).toEqual([]);
  });

  test("are only v1 operations, and what Pipedrive no longer has", () => {
    const strange = [...coverage.leftOut.keys()].filter((call) => / \/api\/v2\//.test(call));
    expect(strange).toEqual([]);
  });
});

/**
 * Actions whose call is none of the contract's, the builder's own and those of an API that was removed; and
 * those whose calls depend on the record, which name all costs and scopes themselves.
 */
const WITHOUT_CALL = [
  ...["Deal", "Lead", "Organization", "Person", "Product"].flatMap((record) =>
    ["find", "findOrCreate", "upsert"].map((verb) => verb + record),
  ),
  "addLabel",
  "createDealWithContact",
  "getDealComplete",
  "removeLabel",
  "rawRequest",
  "cancelRecurringSubscription",
  "deleteSubscription",
  "findSubscriptionByDeal",
  "getSubscription",
  "getSubscriptionPayments",
];

test("every action makes the call whose cost and scope it names", () => {
  const modules = ["resources", "recipes"].flatMap((folder) =>
    readdirSync(join(__dirname, "../src", folder)).map((file) => `${folder}/${file}`),
  );
  const declared = modules.flatMap((module) =>
    Object.entries(require(`../src/${module}`) as Record<string, unknown>).flatMap(
      ([key, action]): [string, string][] => {
        const call = typeof action === "object" && action !== null && declaredCallOf.get(action);
        return call ? [[key, call]] : [];
      },
    ),
  );
  const named = new Set([...declared.map(([key]) => key), ...WITHOUT_CALL]);
  expect([...offer.actions.keys()].filter((key) => !named.has(key))).toEqual([]);
  const silent = declared.filter(([key, call]) => !offer.actions.get(key)?.has(call));
  expect(silent).toEqual([]);
});

describe("what is new is named", () => {
  const added = {
    version: "v2",
    operationId: "getBoat",
    method: "GET",
    path: "/boats/{id}",
  } as Operation;

  const missingOf = (changed: Partial<Sources>, source: string, by: Offer = offer) => {
    const known = new Set(lineIn(coverageOf(by, sources), source)?.missing);
    const { missing = [] } = lineIn(coverageOf(by, { ...sources, ...changed }), source) ?? {};
    return missing.filter((what) => !known.has(what));
  };

  test("in the contract", () => {
    const operations = [...sources.operations, added];
    expect(missingOf({ operations }, "API v2")).toEqual(["getBoat: GET /api/v2/boats/{id}"]);
  });

  test("in the contract, even where another action happens to make the call", () => {
    const actions = new Map([...offer.actions, ["getDeal", new Set([callOf(added)])]]);
    const operations = [...sources.operations, added];
    expect(missingOf({ operations }, "API v2", { ...offer, actions })).toEqual([
      "getBoat: GET /api/v2/boats/{id}",
    ]);
  });

  test("in the official client", () => {
    const officialClient = new Map([
      ...sources.officialClient,
      ["GET /api/v2/boats/{}", "BoatsApi.getBoat"],
    ]);
    expect(missingOf({ officialClient }, "official client")).toEqual([
      "BoatsApi.getBoat: GET /api/v2/boats/{}",
    ]);
  });

  test("in the older references, by the call it should have been served by", () => {
    const row = { source: "php-sdk", call: "GET /boats", action: "getDeal", today: callOf(added) };
    expect(missingOf({ older: [...sources.older, row] }, "older references")).toEqual([
      "GET /boats (php-sdk): getDeal by GET /api/v2/boats/{id}",
    ]);
  });

  test("in the list of what is left out, when it is not needed", () => {
    const why = "It is not needed.";
    const leftOut = {
      "GET /api/v2/deals/{id}": { why },
      "GET /v1/boats": { why },
      "POST /v1/oauth/token": { instead: { connection: "oauth3" }, why },
      "GET /v1/stages/{id}/deals": { instead: { action: "getBoats" }, why },
    };
    expect(coverageOf(offer, { ...sources, leftOut }).idle).toEqual([
      "GET /api/v2/deals/{id} is left out, but getDeal is it",
      "GET /v1/boats is left out, but not published",
      "POST /v1/oauth/token is left to oauth3, which is no connection",
      "GET /v1/stages/{id}/deals is left to getBoats, which is no action",
    ]);
  });
});
