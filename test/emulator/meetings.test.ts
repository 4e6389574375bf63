// Links between users and a video calling app.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);
const data = async (what: string, json?: unknown) => (await call(what, json)).body.data;
const refusal = async (what: string, json?: unknown) => {
  const { status, body } = await call(what, json);
  return `${status} ${body.error}`;
};

beforeEach(async () => {
  emulator = await startEmulator({
    clock: stoppedClock(Date.UTC(2026, 10, 20, 12)),
    limits: false,
  });
});
afterEach(() => emulator.close());

describe("links of a video calling app", () => {
  const LINK = "1e3943c9-6395-462b-b432-1f252c017f3d";
  const link = {
    user_provider_id: LINK,
    user_id: 2,
    company_id: 7_654_321,
    marketplace_client_id: "demo-client",
  };
  const save = "POST /v1/meetings/userProviderLinks";
  const remove = `DELETE /v1/meetings/userProviderLinks/${LINK}`;

  test("are saved and removed, once", async () => {
    expect(await data(save, link)).toEqual({ message: "The user was added successfully" });
    expect(emulator.world.providerLinks.get(LINK)).toMatchObject({ user_id: 2 });
    expect(await data(remove)).toEqual({ message: "The user data was successfully removed" });
    expect(await refusal(remove)).toBe("403 Incorrect parameter provided");
  });

  test("need an installed app, this company and one of its users", async () => {
    const denied = "401 No permission to create user provider link";
    expect(await refusal(save, { ...link, marketplace_client_id: "other" })).toBe(denied);
    expect(await refusal(save, { ...link, company_id: 1 })).toBe(denied);
    expect(await refusal(save, { ...link, user_id: 99 })).toBe("400 user_id: 99 does not exist");
    expect((await call(save, { ...link, user_provider_id: "1" })).status).toBe(400);
  });

  test("belong to their app: another one may not touch them", async () => {
    const { tokens, clock, url } = emulator;
    emulator.world.providerLinks.put({ ...link, id: LINK, marketplace_client_id: "other" });
    const grant = { clientId: "demo-client", userId: 1, scopes: ["video-calls"] };
    const pair = tokens.redeem(tokens.issueCode(grant, clock.now()), "demo-client", clock.now());
    if (typeof pair === "string") throw new Error(pair);
    const authorization = `Bearer ${pair.accessToken}`;
    const reply = await ask(url, remove, undefined, { authorization });
    expect(reply.status).toBe(401);
    expect(reply.body.error).toBe("No permission to remove user provider link");
    expect((await ask(url, save, link, { authorization })).status).toBe(200);
    expect((await ask(url, remove, undefined, { authorization })).status).toBe(200);
  });
});
