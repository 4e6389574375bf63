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
