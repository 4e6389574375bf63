// The main job: the night and the reading, against emulators of their own.

import { tokensOf, watch } from "../tools/demo/journal";
import { nightEmulator, playNight } from "../tools/demo/night";
import { connectAccount } from "../tools/demo/oauth";
import { loadPlatform } from "../tools/demo/platform";
import { playReading, readOnly } from "../tools/demo/reading";
import { type Done, play } from "../tools/demo/story";
import { claims, paintFor } from "../tools/demo/table";
import { stoppedClock } from "../tools/emulator/clock";
import { type Emulator, startEmulator } from "../tools/emulator/server";

const API_TOKEN = "emulator-api-token";
const plain = paintFor(false, {});

let emulator: Emulator;
const start = async (starting: Promise<Emulator>): Promise<void> => {
  emulator = await starting;
};
afterEach(() => emulator?.close());

describe("a night and the next one", () => {
  let shared: Emulator;
  beforeAll(async () => {
    shared = await nightEmulator();
  });
  afterAll(() => shared.close());

  test("the first comes true step by step", async () => {
    const told: Done[] = [];
    const all = await playNight(shared, (done) => told.push(done));
    expect(all.filter(({ failure }) => failure !== undefined)).toEqual([]);
    expect(all).toHaveLength(20);
    expect(told).toEqual(all);
    const said = claims(all, plain).join("\n");
    expect(said).toContain("2,012 deals in 5 pages");
    expect(said).toContain("stands on deal 2013, its HTML as it was written");
    expect(said).toContain("The customer and Henrik Voss meet on ");
    expect(said).toContain(
      "After 2 looks at its conversion the lead is deal 2014, worth 4,800 EUR",
    );
    expect(said).toContain("1,234 bytes came back unchanged");
    expect(said).toContain("Status Open → Won; a stranger got 401");
    expect(said).toContain("Two 429 replies were waited out");
    expect(said).toContain("after a refresh Strandhotel Seestern was there");
  });

  test("the second finds what the first added and stops where the deal is there twice", async () => {
    const all = await playNight(shared);
    const said = claims(all, plain).join("\n");
    expect(said).toContain("Strandhotel Seestern was there as organization 9");
    expect(said).toContain("Wiebke Carstens was there as person 15");
    expect(all.at(-1)?.failure).toBe("The search finds deals 2013,2016 instead of 2016");
  });
});

describe("a night that goes wrong", () => {
  test("stops at the first step that fails and says which call did", async () => {
    await start(nightEmulator());
    emulator.faults.add({ call: "POST /api/v2/deals", kind: "500" });
    const all = await playNight(emulator);
    expect(all.at(-1)).toMatchObject({ title: "Add the deal", claim: undefined });
    expect(all.at(-1)?.failure).toMatch(/^POST \/api\/v2\/deals → 500/);
    expect(all).toHaveLength(5);
  });

  test("notices a download that differs from the upload", async () => {
    await start(nightEmulator());
    const call = "GET /v1/files/{id}/download";
    emulator.faults.add({ call, kind: "500", status: 200, body: "other bytes" });
    const all = await playNight(emulator);
    expect(all.at(-1)?.failure).toBe("The download differs from the upload");
  });
});

describe("the reading", () => {
  const account = () => ({ apiUrl: emulator.url, apiToken: API_TOKEN });

  test("makes GET requests only and never says the token", async () => {
    await start(startEmulator());
    const all = await playReading(account());
    expect(all.filter(({ failure }) => failure !== undefined)).toEqual([]);
    expect(new Set(emulator.requests.all().map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(JSON.stringify(all)).not.toContain(API_TOKEN);
  });

  test("reads an empty account as well", async () => {
    await start(startEmulator({ seed: false }));
    const all = await playReading(account());
    expect(all.filter(({ failure }) => failure !== undefined)).toEqual([]);
  });

  test("ends with one sentence for a wrong token, without the token", async () => {
    await start(startEmulator());
    const [first, ...others] = await playReading({ ...account(), apiToken: "wrong-token" });
    expect(first?.failure).toMatch(/^GET \/v1\/users\/me → 401: .*unknown, expired or revoked/);
    expect(JSON.stringify(first)).not.toContain("wrong-token");
    expect(others).toEqual([]);
  });

  test.each(["addDeal", "updateDeal", "deletePerson", "mergePersons", "addFile", "rawRequest"])(
    "refuses %s before anything is sent",
    async (action) => {
      await start(startEmulator());
      const journal = watch(emulator.url);
      const guarded = readOnly(loadPlatform(journal));
      await expect(guarded.run(action, {})).rejects.toThrow(
        `Reading only: ${action} may change data and was not run`,
      );
      expect(emulator.requests.all()).toEqual([]);
      journal.close();
    },
  );
});

describe("the parts", () => {
  test("an action without the named input is not run with it", async () => {
    await start(startEmulator());
    const journal = watch(emulator.url);
    const platform = loadPlatform(journal);
    await expect(platform.run("getDeal", { deal: "1" })).rejects.toThrow('has no input "deal"');
    await expect(platform.run("getDeel")).rejects.toThrow('has no action "getDeel"');
    journal.close();
  });

  test("a call after midnight is paid out of the new day's budget", async () => {
    const clock = stoppedClock(Date.UTC(2026, 10, 20, 23));
    await start(startEmulator({ clock }));
    const journal = watch(emulator.url, emulator.limits.budget.limit());
    const platform = loadPlatform(journal);
    const fields = { apiToken: API_TOKEN, apiUrl: emulator.url };
    platform.connect({ key: "apiToken", configVarKey: "Pipedrive", fields });
    await platform.run("getDeals", { limit: "1" });
    clock.advance(2 * 3_600_000);
    await platform.run("getDeal", { id: "1" });
    expect(journal.all().map(({ tokens }) => tokens)).toEqual([10, 1]);
    expect(tokensOf(journal.all())).toBe(11);
    journal.close();
  });

  test("a callback that is not the app's own ends at the consent dialog", async () => {
    await start(startEmulator());
    const journal = watch(emulator.url);
    const app = {
      authorizeUrl: `${emulator.url}/oauth/authorize`,
      tokenUrl: `${emulator.url}/oauth/token`,
      clientId: "demo-client",
      clientSecret: "demo-secret",
      redirectUri: "https://elsewhere.example.com/callback",
    };
    await expect(connectAccount(app, journal)).rejects.toThrow("The consent dialog answered 400");
    journal.close();
  });

  test("a story ends with the step that throws", async () => {
    await start(startEmulator());
    const journal = watch(emulator.url);
    const step = (title: string, run: () => Promise<string>) => ({ title, run });
    const broken = step("two", async () => {
      throw new Error("It did not come true");
    });
    const steps = [step("one", async () => "so it is"), broken, step("three", async () => "never")];
    const all = await play(steps, {}, journal, () => undefined);
    expect(all.map(({ claim, failure }) => claim ?? failure)).toEqual([
      "so it is",
      "It did not come true",
    ]);
    journal.close();
  });
});
