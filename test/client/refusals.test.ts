// What goes wrong is said in words: the call, the status, Pipedrive's reason, what to do next.
import { inspect } from "node:util";
import { isConnectionError } from "@prismatic-io/spectral";
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { post } from "../emulator/http";
import {
  API_TOKEN,
  authorised,
  CLIENT,
  oauthConnection,
  opened,
  openedFor,
  thrownBy,
  tokenConnection,
} from "./access";

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ clock: stoppedClock(Date.UTC(2026, 10, 20, 12)) });
});
afterEach(() => emulator.close());

const deal = (pipedrive: ReturnType<typeof openedFor>["pipedrive"], id = 1) =>
  pipedrive.send("GET /api/v2/deals/{id}", { path: { id } });

const addDeal = (pipedrive: ReturnType<typeof openedFor>["pipedrive"]) =>
  pipedrive.send("POST /api/v2/deals", { body: { title: "Night Shift" } });

const nightShifts = () =>
  emulator.world.deals.filter(({ title }) => title === "Night Shift").length;

describe("a record that does not exist", () => {
  it("names the call, the status and what to check, and carries Pipedrive's reply", async () => {
    const error = await thrownBy(() => deal(openedFor(emulator).pipedrive, 999_999));
    expect(error.message).toMatch(
      /^GET \/api\/v2\/deals\/\{id\} → 404: .*not found.* Check the ID: /,
    );
    expect(error).toMatchObject({ status: 404, call: "GET /api/v2/deals/{id}" });
    expect(error.data).toMatchObject({ success: false });
    expect(error.message).toContain(`Correlation ID ${error.correlationId}`);
  });
});

describe("the connection is at fault, and Prismatic is told so", () => {
  it("when the API token is unknown", async () => {
    const { pipedrive } = opened(tokenConnection(emulator.url, "not-a-token"));
    const error = await thrownBy(() => deal(pipedrive));
    expect(isConnectionError(error)).toBe(true);
    expect(error.message).toMatch(/→ 401: .* connect to Pipedrive again/);
  });

  it("when the access token has expired", async () => {
    const { pipedrive } = opened(oauthConnection(emulator.url, await authorised(emulator)));
    await deal(pipedrive);
    emulator.clock.advance(3_600_000);
    const error = await thrownBy(() => deal(pipedrive));
    expect(isConnectionError(error)).toBe(true);
    expect(error.message).toContain("The token is unknown, expired or revoked");
  });

  it("when the app was uninstalled and its token revoked", async () => {
    const token = await authorised(emulator);
    const form = { token: String(token.refresh_token), token_type_hint: "refresh_token" };
    await post(`${emulator.url}/oauth/revoke`, form, { authorization: CLIENT });
    const { pipedrive } = opened(oauthConnection(emulator.url, token));
    expect(isConnectionError(await thrownBy(() => deal(pipedrive)))).toBe(true);
  });

  it.each([
    ["the token is missing", () => oauthConnection(emulator.url, {}), /holds no access token/],
    ["the API token is blank", () => tokenConnection(emulator.url, " "), /the API token is blank/],
    ["the token has a line break", () => tokenConnection(emulator.url, "a\nb"), /line breaks/],
    [
      "api_domain lies outside pipedrive.com",
      () =>
        oauthConnection(emulator.url, { access_token: "t", api_domain: "https://evil.example" }),
      /names the API host "https:\/\/evil.example", which is not under pipedrive.com/,
    ],
    [
      "the API URL is foreign",
      () => tokenConnection("https://evil.example"),
      /^Connection → .*API URL/,
    ],
    [
      "it is of another kind",
      () => ({ ...tokenConnection(emulator.url), key: "basic" }),
      /"basic" is not/,
    ],
  ])("before any request when %s", async (_, connection, sentence) => {
    const error = await thrownBy(async () => opened(connection()));
    expect(isConnectionError(error)).toBe(true);
    expect(error.message).toMatch(sentence);
    expect(emulator.requests.all()).toEqual([]);
  });
});

describe("a missing scope", () => {
  it("is named", async () => {
    const app = { scopes: "deals:read" };
    const narrow = await startEmulator({ app });
    const { pipedrive } = opened(oauthConnection(narrow.url, await authorised(narrow)));
    const error = await thrownBy(() => addDeal(pipedrive));
    await narrow.close();
    expect(error.message).toMatch(/→ 403: Scope and URL mismatch.* add deals:full in/);
  });
});

describe("limits", () => {
  const quick = { headers: { "x-ratelimit-reset": "0" } };

  it("of the burst window are waited for, by writes as well", async () => {
    emulator.faults.add({ kind: "429", times: 2, ...quick });
    await addDeal(openedFor(emulator).pipedrive);
    expect(nightShifts()).toBe(1);
  });

  it("of the day are not: the error says what the call costs and when to come back", async () => {
    emulator.faults.add({ kind: "429-daily", times: null });
    const error = await thrownBy(() => deal(openedFor(emulator).pipedrive));
    expect(emulator.requests.all()).toHaveLength(1);
    expect(error.message).toMatch(
      /daily API token budget is spent \(this call costs 1 API token\); it is filled again in 12 h 0 min/,
    );
  });

  it("ignored too often end in a block, told from a missing permission", async () => {
    emulator.faults.add({ kind: "403-html" });
    const error = await thrownBy(() => deal(openedFor(emulator).pipedrive));
    expect(error.message).toContain(
      "Pipedrive blocks this token after too many ignored 429 replies",
    );
  });
});

describe("a write whose answer is lost", () => {
  it.each(["reply-lost", "half-a-body"] as const)("is never repeated: %s", async (kind) => {
    emulator.faults.add({ kind, call: "POST /api/v2/deals" });
    const error = await thrownBy(() => addDeal(openedFor(emulator).pipedrive));
    expect(error.message).toContain("The change may have happened");
    expect(nightShifts()).toBe(1);
    expect(emulator.requests.all()).toHaveLength(1);
  });

  it("is not called harmless after a server error", async () => {
    emulator.faults.add({ kind: "500", call: "POST /api/v2/deals" });
    const error = await thrownBy(() => addDeal(openedFor(emulator).pipedrive));
    expect(error.message).toMatch(/→ 500: .* The change may have happened/);
    expect(emulator.requests.all()).toHaveLength(1);
  });
});

describe("a read that fails in passing", () => {
  it.each(["500", "502", "reset"] as const)("is tried again: %s", async (kind) => {
    emulator.faults.add({ kind, headers: { "retry-after": "0" } });
    expect((await deal(openedFor(emulator).pipedrive)).data?.id).toBe(1);
    expect(emulator.requests.all()).toHaveLength(2);
  });
});

describe("no secret", () => {
  it("is in any error, however it is printed", async () => {
    const { pipedrive } = openedFor(emulator);
    const errors = [];
    for (const kind of ["500", "429-daily", "403-html", "reply-lost"] as const) {
      emulator.faults.add({ kind, times: null });
      errors.push(await thrownBy(() => addDeal(pipedrive)));
      emulator.faults.clear();
    }
    const unknown = opened(tokenConnection(emulator.url, "unknown-secret-token"));
    errors.push(await thrownBy(() => deal(unknown.pipedrive)));
    const printed = errors
      .map((error) => inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error))
      .join();
    expect(printed).not.toContain(API_TOKEN);
    expect(printed).not.toContain("unknown-secret-token");
  });
});
