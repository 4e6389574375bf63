// send(): where a request goes, what it carries, what comes back.
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { API_TOKEN, authorised, oauthConnection, opened, openedFor } from "./access";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());
beforeEach(() => emulator.requests.reset());

const arrived = () => emulator.requests.all();

describe("with an API token", () => {
  it("v1 lies under /v1, v2 under /api/v2", async () => {
    const { pipedrive } = openedFor(emulator);
    await pipedrive.send("GET /v1/users/me", {});
    await pipedrive.send("GET /api/v2/pipelines", { query: { limit: 1 } });
    expect(arrived().map(({ path }) => path)).toEqual(["/v1/users/me", "/api/v2/pipelines"]);
  });

  it("the token goes as x-api-token and nowhere else", async () => {
    await openedFor(emulator).pipedrive.send("GET /v1/users/me", {});
    const [request] = arrived();
    expect(request?.headers["x-api-token"]).toBe(API_TOKEN);
    expect(request?.headers.authorization).toBeUndefined();
    expect(request?.query).not.toContain(API_TOKEN);
  });
});

describe("with OAuth 2.0", () => {
  it("v1 goes to /api/v1 on the host the token names, signed as Bearer", async () => {
    const token = await authorised(emulator);
    emulator.requests.reset();
    const { pipedrive } = opened(oauthConnection(emulator.url, token));
    await pipedrive.send("GET /v1/users/me", {});
    const [request] = arrived();
    expect(request?.path).toBe("/api/v1/users/me");
    expect(request?.headers.authorization).toBe(`Bearer ${token.access_token}`);
    expect(request?.headers["x-api-token"]).toBeUndefined();
  });
});

describe("a reply", () => {
  it("is the body as Pipedrive sent it", async () => {
    const body = await openedFor(emulator).pipedrive.send("GET /api/v2/deals/{id}", {
      path: { id: 1 },
    });
    expect(body).toMatchObject({ success: true, data: { id: 1 } });
  });

  it("of a download is the bytes with their media type and file name", async () => {
    const { pipedrive } = openedFor(emulator);
    const content = Buffer.from([0, 255, 1, 254, 10, 13]);
    const added = await pipedrive.send("POST /v1/files", {
      body: {
        file: { content, fileName: "Grüße.bin", contentType: "application/x-test" },
        deal_id: 1,
      },
    });
    const download = await pipedrive.send("GET /v1/files/{id}/download", {
      path: { id: added.data?.id ?? 0 },
    });
    expect(download.data.equals(content)).toBe(true);
    expect(download.contentType).toBe("application/x-test");
    expect(download.fileName).toBe("Grüße.bin");
  });
});

describe("the log", () => {
  it("gets one line with call, path, status and the API tokens left, but no token", async () => {
    const { pipedrive, lines } = openedFor(emulator);
    await pipedrive.send("GET /api/v2/deals", { query: { limit: 1 } });
    expect(lines).toEqual([
      expect.stringMatching(
        /^GET \/api\/v2\/deals \/api\/v2\/deals\?limit=1 → 200, \d+ ms, \d+ API tokens left$/,
      ),
    ]);
    expect(lines.join()).not.toContain(API_TOKEN);
  });
});
