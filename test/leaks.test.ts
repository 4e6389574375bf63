// The search for secrets finds them wherever an error or a log may hold them; it is what the other tests
// of secrets rest on.
import { inspect } from "node:util";
import { leaksIn } from "./support/leaks";
import { openVault, QUICK, type Vault } from "./support/secrets";
import { told } from "./support/told";

const SECRET = "apitoken0PLANTED0c7d41f09ab83e62";
const planted = { token: SECRET };

const hidden = (error: Error, key: string | symbol) =>
  Object.defineProperty(error, key, { value: { deep: [SECRET] }, enumerable: false });

class Armed extends Error {
  toJSON() {
    return { headers: { authorization: `Bearer ${SECRET}` } };
  }
  get config() {
    return { headers: new Map([["x-api-token", SECRET]]) };
  }
}

describe.each<[string, unknown]>([
  ["a message", new Error(`401 for ${SECRET}`)],
  ["a cause of a cause", new Error("a", { cause: new Error("b", { cause: new Error(SECRET) }) })],
  ["a property that is not listed", hidden(new Error("a"), "request")],
  ["a symbol's property", hidden(new Error("a"), Symbol("state"))],
  ["what JSON makes of it", new Armed("a")],
  ["a list of errors", new AggregateError([new Error("a"), new Error(SECRET)])],
  ["the name of a property", { [SECRET]: 1 }],
  ["a map", new Map([["a", new Set([SECRET])]])],
  ["bytes", { body: Buffer.from(`a=${SECRET}`) }],
  ["base64, wherever it begins", ["a:", "ab:", "abc:"].map((user) => btoa(user + SECRET))[1]],
  ["hexadecimal", Buffer.from(SECRET).toString("hex")],
  ["its first half", SECRET.slice(0, 16)],
  ["its last half", SECRET.slice(-16)],
  ["twelve levels down", inspectable(12)],
])("%s", (_place, thing) => {
  it("tells", () => {
    expect(leaksIn(thing, planted, "it").map(({ secret }) => secret)).toEqual(["token"]);
  });
});

function inspectable(levels: number): unknown {
  return levels === 0 ? SECRET : { inner: inspectable(levels - 1) };
}

it("finds nothing where there is nothing", () => {
  const error = new Error("apitoken", { cause: { headers: {}, shown: inspect(planted).length } });
  expect(leaksIn(error, planted, "it")).toEqual([]);
});

describe("a step", () => {
  let vault: Vault;
  beforeAll(async () => {
    vault = await openVault();
  });
  afterAll(() => vault.emulator.close());

  it("really sends the planted secrets, so that there is something to leak", async () => {
    const { emulator, planted: all, connections } = vault;
    for (const connection of Object.values(connections)) await QUICK[0]?.run(connection, true);
    const [byOAuth, byToken] = emulator.requests.all().map(({ headers }) => headers);
    expect(byOAuth?.authorization).toBe(`Bearer ${all.accessToken}`);
    expect(byToken?.["x-api-token"]).toBe(all.apiToken);
  });

  it("that logs, prints or throws one is found out", async () => {
    const { planted: all } = vault;
    const none = { logged: [], printed: [] };
    const secret = all.refreshToken;
    for (const testimony of [
      { ...none, thrown: hidden(new Error("a"), "config"), logged: [["info", secret]] },
      { ...none, printed: [[{ token: secret }]] },
      { ...none, thrown: new Error("a", { cause: secret }) },
      { ...none, result: { data: { token: secret } } },
    ]) {
      expect(told(testimony, all, "it").map(({ secret: name }) => name)).toContain("refreshToken");
    }
  });
});
