// Roles: a tree under the default role; who has them, what new records and which pipelines they see.
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
  emulator = await startEmulator({ limits: false });
});
afterEach(() => emulator.close());

test("the list shows each role with its level, its users and its sub-roles", async () => {
  const { body } = await call("GET /v1/roles");
  expect(body.data).toMatchObject([
    { id: 1, name: "(Unassigned users)", level: 1, assignment_count: "1", sub_role_count: "0" },
    { id: 2, parent_role_id: 1, level: 1, assignment_count: "1", sub_role_count: "1" },
    { id: 3, parent_role_id: 2, level: 2, assignment_count: "2", sub_role_count: "1" },
    { id: 4, parent_role_id: 3, level: 3, assignment_count: "1", sub_role_count: "0" },
  ]);
  expect(body.additional_data.pagination).toEqual({
    start: 0,
    limit: 100,
    more_items_in_collection: false,
  });
});

describe("the tree", () => {
  test("grows under a role, or at the top with null", async () => {
    const { id } = await data("POST /v1/roles", { name: "Fleets", parent_role_id: 4 });
    expect(await data(`GET /v1/roles/${id}`)).toMatchObject({ name: "Fleets", parent_role_id: 4 });
    await call(`PUT /v1/roles/${id}`, { parent_role_id: null });
    expect(await data(`GET /v1/roles/${id}`)).toMatchObject({ name: "Fleets", parent_role_id: 1 });
  });

  test.each([
    ["POST /v1/roles", { name: " " }, "name must not be empty"],
    ["POST /v1/roles", { name: "A", parent_role_id: 99 }, "parent_role_id: 99 does not exist"],
    ["PUT /v1/roles/2", { parent_role_id: 4 }, "a role cannot stand under itself"],
    ["PUT /v1/roles/2", { parent_role_id: 2 }, "a role cannot stand under itself"],
    ["PUT /v1/roles/1", { parent_role_id: 2 }, "the default role has no other parent"],
    ["DELETE /v1/roles/1", undefined, "The default role cannot be deleted"],
  ])("%s with %j is refused", async (what, body, why) => {
    const reply = await call(what, body);
    expect(reply.status).toBe(400);
    expect(reply.body.error).toContain(why);
  });

  test("closes over a deleted role; its users get the default one", async () => {
    expect(await data("DELETE /v1/roles/3")).toEqual({ id: 3 });
    expect(await refusal("GET /v1/roles/3")).toBe("404 Role not found");
    expect(await data("GET /v1/roles/4")).toMatchObject({ parent_role_id: 2 });
    expect(await data("GET /v1/users/2/roleAssignments")).toMatchObject([{ role_id: 1 }]);
  });
});

describe("who has a role", () => {
  test("changes by an assignment, which replaces the role the user had", async () => {
    const assigned = await data("POST /v1/roles/4/assignments", { user_id: 2 });
    expect(assigned).toEqual({ user_id: 2, role_id: 4 });
    expect(await data("GET /v1/roles/3/assignments")).toMatchObject([{ user_id: 3 }]);
    expect(await data("GET /v1/roles/4/assignments")).toEqual(
      [2, 4].map((user_id) => ({
        user_id,
        role_id: 4,
        parent_role_id: 3,
        name: "Field Sales",
        active_flag: true,
        type: "1",
      })),
    );
    expect(await data("GET /v1/users/2")).toMatchObject({ role_id: 4 });
  });

  test("loses it by a DELETE that names the user in its body", async () => {
    expect(await data("DELETE /v1/roles/3/assignments", { user_id: 2 })).toEqual({ id: 3 });
    expect(await data("GET /v1/users/2")).toMatchObject({ role_id: 1 });
    expect(await refusal("DELETE /v1/roles/3/assignments", { user_id: 2 })).toBe(
      "400 user_id: 2 does not have this role",
    );
    expect((await call("DELETE /v1/roles/3/assignments")).status).toBe(400);
  });

  test("must be a user of the company", async () => {
    expect(await refusal("POST /v1/roles/2/assignments", { user_id: 99 })).toBe(
      "400 user_id: 99 does not exist",
    );
  });
});

describe("what others see of new records", () => {
  const set = (setting_key: string, value: number) =>
    call("POST /v1/roles/3/settings", { setting_key, value });

  test("follows the role of their owner", async () => {
    expect((await set("deal_default_visibility", 1)).body.data).toEqual({
      id: 3,
      deal_default_visibility: 1,
    });
    const visibility = async (owner_id: number) =>
      (await data("POST /api/v2/deals", { title: "Ten tandems", owner_id })).visible_to;
    expect(await visibility(2)).toBe(1);
    expect(await visibility(4)).toBe(3);
    expect(await data("GET /v1/users/2/roleSettings")).toMatchObject({
      deal_default_visibility: 1,
      person_default_visibility: 3,
    });
  });

  test("has the two wider steps on plans with visibility groups only", async () => {
    expect((await set("org_default_visibility", 5)).status).toBe(400);
    emulator.world.company.plan = "ultimate";
    expect((await set("org_default_visibility", 5)).status).toBe(200);
    expect(await data("GET /v1/roles/3/settings")).toMatchObject({ org_default_visibility: 5 });
  });
});

describe("which pipelines a role sees", () => {
  const change = (visible_pipeline_ids: unknown) =>
    call("PUT /v1/roles/4/pipelines", { visible_pipeline_ids });

  test("changes by two lists, each as text", async () => {
    const hidden = await change({ remove: "[1]" });
    expect(hidden.body.data).toEqual({ pipeline_ids: [2], visible: true });
    expect(await data("GET /v1/roles/4/pipelines?visible=false")).toEqual({
      pipeline_ids: [1],
      visible: false,
    });
    const swapped = await change({ add: "[1]", remove: "[ 2 ]" });
    expect(swapped.body.data.pipeline_ids).toEqual([1]);
  });

  test.each([
    [{ add: [1] }, "visible_pipeline_ids.add must be the text of a list"],
    [{ remove: "1" }, "visible_pipeline_ids.remove must be the text of a list"],
    [{ add: "[99]" }, "99 does not exist"],
    [{ hide: "[1]" }, "visible_pipeline_ids.hide is not allowed"],
  ])("refuses %j", async (sent, why) => {
    const { status, body } = await change(sent);
    expect(status).toBe(400);
    expect(body.error).toContain(why);
  });
});
