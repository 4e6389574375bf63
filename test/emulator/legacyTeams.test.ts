// Teams: members, managers, deletion by a flag.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown, headers?: Record<string, string>) =>
  ask(emulator.url, what, json, headers);
const data = async (what: string, json?: unknown) => (await call(what, json)).body.data;
const refusal = async (what: string, json?: unknown, headers?: Record<string, string>) => {
  const { status, body } = await call(what, json, headers);
  return `${status} ${body.error}`;
};

beforeEach(async () => {
  emulator = await startEmulator({
    clock: stoppedClock(Date.UTC(2026, 10, 20, 12)),
    limits: false,
  });
});
afterEach(() => emulator.close());

describe("teams", () => {
  test("are added with a manager and members, each member once", async () => {
    const sent = { name: "Fleets", manager_id: 3, users: [2, 3, 2] };
    const team = await data("POST /v1/legacyTeams", sent);
    expect(team).toEqual({
      id: 4,
      name: "Fleets",
      description: "",
      manager_id: 3,
      users: [2, 3],
      active_flag: 1,
      deleted_flag: 0,
      add_time: "2026-11-20 12:00:00",
      created_by_user_id: 1,
    });
    expect(await data("GET /v1/legacyTeams/4")).toEqual(team);
  });

  test("change in what is sent only", async () => {
    const before = await data("GET /v1/legacyTeams/1");
    const after = await data("PUT /v1/legacyTeams/1", { description: "The north" });
    expect(after).toEqual({ ...before, description: "The north" });
  });

  test("take members in and let them go", async () => {
    expect(await data("POST /v1/legacyTeams/1/users", { users: [4, 3] })).toEqual([2, 3, 4]);
    expect(await data("DELETE /v1/legacyTeams/1/users", { users: [2, 3] })).toEqual([4]);
    expect(await data("GET /v1/legacyTeams/1/users")).toEqual([4]);
  });

  test("are listed of one user, sorted, without their members if wished", async () => {
    const teams = await data("GET /v1/legacyTeams/user/3?order_by=name&skip_users=1");
    expect(teams.map(({ name }: { name: string }) => name)).toEqual(["Export", "Northern Shops"]);
    expect(teams[0]).not.toHaveProperty("users");
  });

  test("leave the lists when they are deleted, and come back", async () => {
    const ids = async () => (await data("GET /v1/legacyTeams")).map(({ id }: { id: number }) => id);
    await call("PUT /v1/legacyTeams/2", { deleted_flag: 1 });
    expect(await ids()).toEqual([1, 3]);
    await call("PUT /v1/legacyTeams/2", { deleted_flag: 0 });
    expect(await ids()).toEqual([1, 2, 3]);
  });

  test("that do not exist are named in the refusal", async () => {
    expect(await refusal("GET /v1/legacyTeams/9")).toBe("404 Team 9 does not exist");
    expect(await refusal("POST /v1/legacyTeams/9/users", { users: [2] })).toBe(
      "404 Team 9 does not exist",
    );
  });

  test.each([
    ["name", { name: "", manager_id: 2 }],
    ["manager_id", { name: "A", manager_id: 99 }],
    ["users", { name: "A", manager_id: 2, users: [99] }],
  ])("are refused with a wrong %s", async (name, sent) => {
    const { status, body } = await call("POST /v1/legacyTeams", sent);
    expect(status).toBe(400);
    expect(body.error).toContain(name);
  });

  test("are changed by administrators only, read by all", async () => {
    emulator.world.apiTokens.set("token-of-jonas", 2);
    const jonas = { "x-api-token": "token-of-jonas" };
    const forbidden = "403 You do not have permissions to do this.";
    const team = { name: "Mine", manager_id: 2 };
    expect(await refusal("POST /v1/legacyTeams", team, jonas)).toBe(forbidden);
    expect(await refusal("PUT /v1/legacyTeams/1", team, jonas)).toBe(forbidden);
    expect(await refusal("DELETE /v1/legacyTeams/1/users", { users: [3] }, jonas)).toBe(forbidden);
    expect((await call("GET /v1/legacyTeams/1", undefined, jonas)).status).toBe(200);
  });
});
