// OAuth 2.0 as an app lives through it: consent, code, tokens, refresh, revoke, uninstall.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { press } from "./consent";
import { ask, post, type Reply } from "./http";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const APP = {
  clientId: "night-flow",
  clientSecret: "s3cret:with colon",
  name: "Night <Flow>",
  redirectUri: "http://127.0.0.1:9/callback?tenant=1",
  scopes: "base deals:read users:read",
};
const BASIC = {
  authorization: `Basic ${Buffer.from(`${APP.clientId}:${APP.clientSecret}`).toString("base64")}`,
};

const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ clock, app: APP, limits: false });
});
afterAll(() => emulator.close());
afterEach(() => emulator.tokens.removeInstall(APP.clientId));

const authorizeUrl = (query: Record<string, string>): string =>
  `GET /oauth/authorize?${new URLSearchParams(query)}`;
const KNOWN = { client_id: APP.clientId, redirect_uri: APP.redirectUri };

const decide = (page: string, decision: "allow" | "deny") => press(emulator.url, page, decision);

async function newCode(): Promise<string> {
  const page = await ask(emulator.url, authorizeUrl(KNOWN));
  return (await decide(page.body, "allow")).searchParams.get("code") ?? "";
}

const askToken = (form: Record<string, string>, headers: Record<string, string> = BASIC) =>
  post(`${emulator.url}/oauth/token`, form, headers);

const exchange = (code: string): Promise<Reply> =>
  askToken({ grant_type: "authorization_code", code, redirect_uri: APP.redirectUri });

const refresh = (refresh_token: string): Promise<Reply> =>
  askToken({ grant_type: "refresh_token", refresh_token });

const usersWith = (accessToken: string): Promise<Reply> =>
  ask(emulator.url, "GET /v1/users/me", undefined, { authorization: `Bearer ${accessToken}` });

const tokens = async () => (await exchange(await newCode())).body;

describe("the consent page", () => {
  test("names the app, the company and every scope in words, with both buttons", async () => {
    const { status, headers, body } = await ask(emulator.url, authorizeUrl(KNOWN));
    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain("text/html");
    expect(body).toContain("Night &#60;Flow&#62;");
    expect(body).toContain(emulator.world.company.name);
    expect(body).toContain("<li>See deals and their notes, files and filters</li>");
    expect(body).toContain('value="allow">Allow<');
    expect(body).toContain('value="deny">Deny<');
  });

  test("an unknown app and a foreign callback get a page with status 400, never a redirect", async () => {
    for (const query of [
      { ...KNOWN, client_id: "stranger" },
      { ...KNOWN, redirect_uri: "https://evil.example.com/" },
      { client_id: APP.clientId },
    ]) {
      const { status, headers, body } = await ask(emulator.url, authorizeUrl(query));
      expect(status).toBe(400);
      expect(headers.get("location")).toBeNull();
      expect(body).toContain("cannot be connected");
    }
  });

  test("Allow leads to the callback with a code and the state untouched", async () => {
    const state = `a b&"<c>é`;
    const page = await ask(emulator.url, authorizeUrl({ ...KNOWN, state }));
    const callback = await decide(page.body, "allow");
    expect(callback.href).toContain("http://127.0.0.1:9/callback?tenant=1&");
    expect(callback.searchParams.get("code")).toMatch(/^[\w-]{20,}$/);
    expect(callback.searchParams.get("state")).toBe(state);
  });

  test("Deny leads to the callback with error=user_denied and no code", async () => {
    const page = await ask(emulator.url, authorizeUrl({ ...KNOWN, state: "s" }));
    const { searchParams } = await decide(page.body, "deny");
    expect(Object.fromEntries(searchParams)).toEqual({
      tenant: "1",
      error: "user_denied",
      state: "s",
    });
  });

  test("an install begun in the Marketplace arrives with a code and without any state", async () => {
    const page = await ask(emulator.url, `GET /oauth/install?client_id=${APP.clientId}`);
    const { searchParams } = await decide(page.body, "allow");
    expect(searchParams.has("state")).toBe(false);
    expect((await exchange(searchParams.get("code") ?? "")).status).toBe(200);
  });
});

describe("the token endpoint", () => {
  test("exchanges a code for tokens, the scopes and the address of the API", async () => {
    const { status, body } = await exchange(await newCode());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      token_type: "Bearer",
      expires_in: 3599,
      scope: "base,deals:read,users:read",
      api_domain: emulator.url,
    });
    expect((await usersWith(body.access_token)).body.data.id).toBe(1);
  });

  test("takes the client's credentials in the form as well, and a path with a slash", async () => {
    const form = {
      grant_type: "authorization_code",
      code: await newCode(),
      redirect_uri: APP.redirectUri,
      client_id: APP.clientId,
      client_secret: APP.clientSecret,
    };
    expect((await post(`${emulator.url}/oauth/token/`, form)).status).toBe(200);
  });

  test("a code works once", async () => {
    const code = await newCode();
    await exchange(code);
    expect(await exchange(code)).toMatchObject({
      status: 400,
      body: {
        success: false,
        error: "invalid_grant",
        message: "Invalid grant: `authorization_code` is invalid",
      },
    });
  });

  test("a code lives five minutes", async () => {
    const [early, late] = [await newCode(), await newCode()];
    clock.advance(5 * MINUTE - 1);
    expect((await exchange(early)).status).toBe(200);
    clock.advance(1);
    expect((await exchange(late)).body.message).toBe(
      "Invalid grant: `authorization_code` has expired",
    );
  });

  const code = { grant_type: "authorization_code", code: "x" };
  test.each([
    [{}, "Missing parameter: `grant_type`"],
    [{ grant_type: "password" }, "Unsupported grant type: `grant_type` is invalid"],
    [
      { grant_type: "refresh_token", refresh_token: "x" },
      "Invalid grant: `refresh_token` is invalid",
    ],
    [{ ...code, redirect_uri: "callback" }, "Invalid request: `redirect_uri` is not a valid URI"],
    [
      { ...code, redirect_uri: "http://127.0.0.1:9/" },
      "Invalid request: `redirect_uri` is invalid",
    ],
  ])("answers %j with 400 and the documented sentence", async (form, message) => {
    expect(await askToken(form as Record<string, string>)).toMatchObject({
      status: 400,
      body: { success: false, message },
    });
  });

  test("a client without or with wrong credentials is told so", async () => {
    const form = { grant_type: "refresh_token", refresh_token: "x" };
    expect((await askToken(form, {})).body.message).toBe(
      "Invalid client: cannot retrieve client credentials",
    );
    const wrong = `Basic ${Buffer.from(`${APP.clientId}:wrong`).toString("base64")}`;
    expect((await askToken(form, { authorization: wrong })).body).toMatchObject({
      error: "invalid_client",
      message: "Invalid client: client is invalid",
    });
  });

  test("takes nothing but a form", async () => {
    const json = await ask(emulator.url, "POST /oauth/token", { grant_type: "x" }, BASIC);
    expect(json).toMatchObject({
      status: 400,
      body: {
        message: "Invalid request: content must be `application/x-www-form-urlencoded`",
      },
    });
  });
});

describe("tokens", () => {
  test("an access token lives an hour, the refresh token gives a new one and stays the same", async () => {
    const first = await tokens();
    clock.advance(60 * MINUTE - 1);
    expect((await usersWith(first.access_token)).status).toBe(200);
    clock.advance(1);
    expect((await usersWith(first.access_token)).status).toBe(401);
    const second = (await refresh(first.refresh_token)).body;
    expect(second.refresh_token).toBe(first.refresh_token);
    expect((await usersWith(second.access_token)).status).toBe(200);
  });

  test("a refresh token lives 60 days from its last use", async () => {
    const { refresh_token } = await tokens();
    clock.advance(59 * DAY);
    expect((await refresh(refresh_token)).status).toBe(200);
    clock.advance(59 * DAY);
    expect((await refresh(refresh_token)).status).toBe(200);
    clock.advance(60 * DAY);
    expect((await refresh(refresh_token)).status).toBe(400);
  });

  test("no token, an unknown one and an API token sent as Bearer are a 401 of the gateway", async () => {
    const attempts: Record<string, string>[] = [
      { "x-api-token": "" },
      { "x-api-token": "unknown" },
      { authorization: "Bearer unknown" },
      { authorization: "Bearer emulator-api-token" },
    ];
    for (const headers of attempts) {
      const reply = await ask(emulator.url, "GET /v1/users/me", undefined, headers);
      expect(reply.status).toBe(401);
      expect(reply.headers.get("x-401-by-gw")).toBe("true");
      expect(reply.body).toEqual({
        success: false,
        error: "unauthorized access",
        errorCode: 401,
        error_info: "Please check developers.pipedrive.com",
      });
    }
  });

  test("a malformed Authorization header is a 400", async () => {
    const reply = await ask(emulator.url, "GET /v1/users/me", undefined, {
      authorization: "Bearer",
    });
    expect(reply).toMatchObject({
      status: 400,
      body: { error: "Invalid request: malformed authorization header" },
    });
  });

  test("the token of a deactivated user stops working", async () => {
    const { access_token } = await tokens();
    const user = emulator.world.users.get(1);
    if (!user) throw new Error("user 1 is missing");
    user.active_flag = false;
    expect((await usersWith(access_token)).status).toBe(401);
    user.active_flag = true;
    expect((await usersWith(access_token)).status).toBe(200);
  });

  test("a call outside the granted scopes is a 403 that says so", async () => {
    const { access_token } = await tokens();
    const authorization = `Bearer ${access_token}`;
    const users = await ask(emulator.url, "GET /v1/users", undefined, { authorization });
    expect(users.status).toBe(200);
    const persons = await ask(emulator.url, "GET /api/v2/persons", undefined, { authorization });
    expect(persons).toMatchObject({ status: 403, body: { error: "Scope and URL mismatch" } });
  });
});

describe("the end of an install", () => {
  const revoke = (token: string, headers: Record<string, string> = BASIC) =>
    post(`${emulator.url}/oauth/revoke`, { token }, headers);

  test("revoking an access token ends only that one", async () => {
    const { access_token, refresh_token } = await tokens();
    expect((await revoke(access_token)).status).toBe(200);
    expect((await usersWith(access_token)).status).toBe(401);
    expect((await refresh(refresh_token)).status).toBe(200);
  });

  test("revoking the refresh token ends the whole install", async () => {
    const { access_token, refresh_token } = await tokens();
    expect((await revoke(refresh_token)).status).toBe(200);
    expect((await usersWith(access_token)).status).toBe(401);
    expect((await refresh(refresh_token)).status).toBe(400);
  });

  test("revoking a token that is none is a 200, without credentials a 400", async () => {
    expect((await revoke("nothing")).status).toBe(200);
    expect((await revoke("nothing", {})).status).toBe(400);
  });

  describe("by the user, in Pipedrive", () => {
    let told: { request: IncomingMessage; body: string }[] = [];
    let callback: Server;
    beforeAll(async () => {
      callback = createServer((request, response) => {
        let body = "";
        request.on("data", (chunk) => {
          body += chunk;
        });
        request.on("end", () => {
          told.push({ request, body });
          response.end();
        });
      });
      await new Promise<void>((listening) => callback.listen(0, "127.0.0.1", listening));
    });
    afterAll(() => callback.close());
    beforeEach(() => {
      told = [];
    });

    test("the callback URL is told by a DELETE with the app's credentials, and the tokens die", async () => {
      const { access_token } = await tokens();
      const app = emulator.world.apps.get(APP.clientId);
      if (!app) throw new Error("the app is missing");
      app.redirect_uri = `http://127.0.0.1:${(callback.address() as AddressInfo).port}/callback`;
      const { body } = await ask(emulator.url, "POST /_emulator/uninstall", {
        client_id: APP.clientId,
      });
      app.redirect_uri = APP.redirectUri;
      expect(body).toEqual([{ user_id: 1, callback_status: 200 }]);
      expect(told).toHaveLength(1);
      expect(told[0]?.request).toMatchObject({ method: "DELETE", url: "/callback" });
      expect(told[0]?.request.headers.authorization).toBe(BASIC.authorization);
      expect(JSON.parse(told[0]?.body ?? "")).toEqual({
        client_id: APP.clientId,
        company_id: emulator.world.company.id,
        user_id: 1,
        timestamp: new Date(clock.now()).toISOString(),
      });
      expect((await usersWith(access_token)).status).toBe(401);
    });

    test("a callback that cannot be reached changes nothing about it", async () => {
      const { access_token } = await tokens();
      const { body } = await ask(emulator.url, "POST /_emulator/uninstall", {
        client_id: APP.clientId,
        user_id: 1,
      });
      expect(body).toEqual([{ user_id: 1, callback_status: null }]);
      expect((await usersWith(access_token)).status).toBe(401);
    });
  });
});
