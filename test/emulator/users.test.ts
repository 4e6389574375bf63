// Users: invited with access per app, deactivated, found, followed; what belongs to the one who asks.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);
const refusal = async (what: string, json?: unknown) => {
  const { status, body } = await call(what, json);
  return `${status} ${body.error}`;
};

/** The same, asked by user 2, who is no administrator. */
const jonas = (what: string, json?: unknown) =>
  ask(emulator.url, what, json, { "x-api-token": "token-of-jonas" });

beforeAll(async () => {
  emulator = await startEmulator({
    clock: stoppedClock(Date.UTC(2026, 10, 20, 12)),
    limits: false,
  });
  emulator.world.apiTokens.set("token-of-jonas", 2);
});
afterAll(() => emulator.close());

const setsOf = async (app: string) => (await call(`GET /v1/permissionSets?app=${app}`)).body.data;

describe("inviting a user", () => {
  test("takes the address for the name and gives default access to sales", async () => {
    const { body } = await call("POST /v1/users", { email: "lena.voss@example.com" });
    expect(body.data).toMatchObject({
      name: "lena.voss@example.com",
      active_flag: true,
      created: "2026-11-20 12:00:00",
      role_id: 1,
      is_you: false,
      access: [{ app: "sales", admin: false }],
    });
    const { data } = (await call(`GET /v1/users/${body.data.id}`)).body;
    expect(data).toEqual(body.data);
  });

  test("gives an app's admin set, a named set, or what is usual in the app", async () => {
    const [admin, regular] = await setsOf("sales");
    const { body } = await call("POST /v1/users", {
      email: "ole@example.com",
      access: [
        { app: "sales", permission_set_id: regular.id },
        { app: "global", admin: true },
        { app: "account_settings" },
      ],
    });
    expect(body.data.access).toMatchObject([
      { app: "sales", admin: false, permission_set_id: regular.id },
      { app: "global", admin: true },
      { app: "account_settings", admin: true },
    ]);
    expect(admin.type).toBe("admin");
    const counted = (await setsOf("account_settings"))[0].assignment_count;
    expect(counted).toBe(2);
  });

  test.each([
    ["an address that is none", { email: "nobody" }, "email must be"],
    ["an address that is taken", { email: "Jonas.Brandt@example.com" }, "exists already"],
    ["an app named twice", { access: [{ app: "sales" }, { app: "sales" }] }, "given twice"],
    ["an app without sets", { access: [{ app: "nova" }] }, "no such permission set for nova"],
    ["an unknown app", { access: [{ app: "mail" }] }, "access"],
  ])("refuses %s", async (_name, sent, why) => {
    const { status, body } = await call("POST /v1/users", { email: "new@example.com", ...sent });
    expect(status).toBe(400);
    expect(body.error).toContain(why);
  });
});

test("a user who was deactivated is turned away until they are active again", async () => {
  expect((await jonas("GET /v1/users/me")).status).toBe(200);
  const { body } = await call("PUT /v1/users/2", { active_flag: false });
  expect(body.data).toMatchObject({ id: 2, active_flag: false });
  expect((await jonas("GET /v1/users/me")).status).toBe(401);
  await call("PUT /v1/users/2", { active_flag: true });
  expect((await jonas("GET /v1/users/me")).status).toBe(200);
});

test("only an administrator invites and deactivates", async () => {
  for (const reply of [
    await jonas("POST /v1/users", { email: "friend@example.com" }),
    await jonas("PUT /v1/users/3", { active_flag: false }),
  ]) {
    expect(reply.status).toBe(403);
    expect(reply.body.error).toBe("You do not have permissions to do this.");
  }
});

test("users are found by part of their name, or of their address alone", async () => {
  const ids = async (query: string) =>
    (await call(`GET /v1/users/find?${query}`)).body.data.map((user: { id: number }) => user.id);
  expect(await ids("term=tom")).toEqual([4]);
  expect(await ids("term=jonas.brandt")).toEqual([]);
  expect(await ids("term=jonas.brandt&search_by_email=1")).toEqual([2]);
});

test("followers of a user are paged by cursor", async () => {
  const { body } = await call("GET /api/v2/users/2/followers?limit=1");
  expect(body.data).toEqual([{ user_id: 1, add_time: expect.stringMatching(/Z$/) }]);
  const { next_cursor } = body.additional_data;
  const rest = (await call(`GET /api/v2/users/2/followers?cursor=${next_cursor}`)).body;
  expect(rest.data).toMatchObject([{ user_id: 3 }]);
  expect(rest.additional_data).toEqual({ next_cursor: null });
});

test("permissions are those of all sets together", async () => {
  const of = async (id: number) => (await call(`GET /v1/users/${id}/permissions`)).body.data;
  expect(Object.keys(await of(1))).toHaveLength(31);
  expect(await of(1)).toMatchObject({ can_see_security_dashboard: true, can_merge_deals: true });
  expect(await of(3)).toMatchObject({
    can_see_security_dashboard: false,
    can_merge_deals: false,
    can_use_api: true,
  });
});

test("a user who does not exist is a 404 everywhere", async () => {
  for (const part of ["", "/permissions", "/roleAssignments", "/roleSettings"]) {
    expect(await refusal(`GET /v1/users/99${part}`)).toBe("404 User not found or not accessible.");
  }
  expect((await call("GET /api/v2/users/99/followers")).status).toBe(404);
});

test("connections belong to the user who asks", async () => {
  const google = "mara-petersen-1034";
  expect((await call("GET /v1/userConnections")).body.data).toEqual({ google });
  expect((await jonas("GET /v1/userConnections")).body.data).toEqual({ google: null });
});

describe("permission sets", () => {
  test("are shown alone with what they allow, without an envelope", async () => {
    const [, regular] = await setsOf("sales");
    const { body } = await call(`GET /v1/permissionSets/${regular.id}`);
    expect(body).toEqual({ ...regular, contents: expect.arrayContaining(["can_add_products"]) });
    expect(body.contents).not.toContain("can_delete_deals");
  });

  test("name who has them, page by page", async () => {
    const [, regular] = await setsOf("global");
    const { body } = await call(`GET /v1/permissionSets/${regular.id}/assignments?start=1&limit=2`);
    expect(body.data).toEqual([
      { user_id: 3, permission_set_id: regular.id, name: regular.name },
      { user_id: 4, permission_set_id: regular.id, name: regular.name },
    ]);
  });

  test("are named by a UUID, not by a number", async () => {
    expect(await refusal("GET /v1/permissionSets/1")).toBe("404 Permission set not found");
  });
});
