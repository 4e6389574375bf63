// OAuth 2.0 as an app lives through it: consent, code, tokens, refresh.
import { ask, post } from "./http";
import {
  APP,
  askToken,
  authorizeUrl,
  BASIC,
  clock,
  DAY,
  decide,
  emulator,
  exchange,
  KNOWN,
  MINUTE,
  newCode,
  refresh,
  tokens,
  usersWith,
} from "./oauthApp";

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
