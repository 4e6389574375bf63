// How an install ends: revoked tokens, uninstalled by the user.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ask, post } from "./http";
import { APP, BASIC, clock, emulator, refresh, tokens, usersWith } from "./oauthApp";

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

  describe("in the middle of a flow, by the emulator's controls", () => {
    const control = (body: unknown) => ask(emulator.url, "POST /_emulator/revoke", body);

    test("one access token dies and the refresh token gets another", async () => {
      const { access_token, refresh_token } = await tokens();
      expect(await control({ token: access_token })).toMatchObject({
        status: 200,
        body: { installs: 1 },
      });
      expect((await usersWith(access_token)).status).toBe(401);
      const renewed = await refresh(refresh_token);
      expect((await usersWith(renewed.body.access_token)).status).toBe(200);
    });

    test("a refresh token and a client id take the whole install along", async () => {
      for (const named of ["refresh_token", "client_id"]) {
        const { access_token, refresh_token } = await tokens();
        const body = named === "client_id" ? { client_id: APP.clientId } : { token: refresh_token };
        expect((await control(body)).body).toEqual({ installs: 0 });
        expect((await usersWith(access_token)).status).toBe(401);
        expect((await refresh(refresh_token)).status).toBe(400);
      }
    });

    test("in code, without the client id", async () => {
      const { access_token } = await tokens();
      expect(emulator.tokens.revoke(access_token)).toBe(true);
      expect(emulator.tokens.revoke(access_token)).toBe(false);
      expect((await usersWith(access_token)).status).toBe(401);
    });

    test("a token of another app is not this app's to revoke", async () => {
      const { access_token } = await tokens();
      expect(emulator.tokens.revoke(access_token, "another-app")).toBe(false);
      expect((await usersWith(access_token)).status).toBe(200);
    });

    test("a personal API token dies too", async () => {
      emulator.world.apiTokens.set("short-lived", 1);
      const me = () =>
        ask(emulator.url, "GET /v1/users/me", undefined, { "x-api-token": "short-lived" });
      expect((await me()).status).toBe(200);
      expect((await control({ token: "short-lived" })).status).toBe(200);
      expect((await me()).status).toBe(401);
    });

    test.each([{ token: "nothing" }, { client_id: "nobody" }, {}, { token: "a", client_id: "b" }])(
      "what is not known or not said is refused: %j",
      async (body) => {
        expect((await control(body)).status).toBe(400);
      },
    );
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
