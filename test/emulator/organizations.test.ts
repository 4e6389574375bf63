// Organizations: addresses that are replaced whole, company details, counts, deletion, followers.
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ limits: false });
});
afterAll(() => emulator.close());

const call = (name: string, json?: unknown) => ask(emulator.url, name, json);
const refusal = async (name: string, json?: unknown) => {
  const { status, body } = await call(name, json);
  return `${status} ${body.error}`;
};

async function added(organization: Record<string, unknown> = {}) {
  const sent = { name: "Deichrad", ...organization };
  const { status, body } = await call("POST /api/v2/organizations", sent);
  expect(`${status} ${body.error ?? ""}`).toBe("200 ");
  return body.data;
}

test("what was added can be read back", async () => {
  const organization = await added({ website: "https://deichrad.example.org", employee_count: 9 });
  const { body } = await call(`GET /api/v2/organizations/${organization.id}`);
  expect(body.data).toEqual(organization);
  expect(body.data).toMatchObject({ name: "Deichrad", owner_id: 1, employee_count: 9 });
});

test("parts of an address that a PATCH leaves out become null", async () => {
  const { id } = await added({ address: { value: "Deich 1, Husum", locality: "Husum" } });
  const { body } = await call(`PATCH /api/v2/organizations/${id}`, {
    address: { value: "Deich 2, Husum", street_number: "2" },
  });
  expect(body.data.address).toMatchObject({
    value: "Deich 2, Husum",
    street_number: "2",
    locality: null,
  });
});

test("an address needs its whole text", async () => {
  const sent = { name: "Deichrad", address: { locality: "Husum" } };
  expect(await refusal("POST /api/v2/organizations", sent)).toBe("400 address.value is required");
});

test("null clears a detail, and nothing else changes", async () => {
  const organization = await added({ website: "https://deichrad.example.org", industry: 11 });
  const path = `PATCH /api/v2/organizations/${organization.id}`;
  const { body } = await call(path, { website: null });
  const { update_time } = body.data;
  expect(body.data).toEqual({ ...organization, website: null, update_time });
});

test("a name is needed", async () => {
  const sentence = "400 Name must be given.";
  expect(await refusal("POST /api/v2/organizations", { name: "" })).toBe(sentence);
  expect(await refusal("PATCH /api/v2/organizations/1", { name: " " })).toBe(sentence);
});

test("include_fields counts people and deals", async () => {
  const names = "people_count,open_deals_count,lost_deals_count,notes_count";
  const { body } = await call(`GET /api/v2/organizations/3?include_fields=${names}`);
  expect(body.data).toMatchObject({
    people_count: 2,
    open_deals_count: 1,
    lost_deals_count: 1,
    notes_count: 1,
  });
});

test("include_labels spells the labels out in a list too", async () => {
  const { body } = await call("GET /api/v2/organizations?ids=1&include_labels=true");
  expect(body.data[0].labels).toEqual([{ id: 9, label: "Customer" }]);
});

test("the list can be narrowed to an owner", async () => {
  const { body } = await call("GET /api/v2/organizations?owner_id=4");
  expect(body.data.map((one: { name: string }) => one.name)).toEqual([
    "Cargo Couriers London",
    "Pedal & Co",
  ]);
});

test("deleting marks; a second time there is nothing to delete", async () => {
  const { id } = await added();
  expect((await call(`DELETE /api/v2/organizations/${id}`)).body.data).toEqual({ id });
  expect((await call(`GET /api/v2/organizations/${id}`)).body.data.is_deleted).toBe(true);
  expect(await refusal(`DELETE /api/v2/organizations/${id}`)).toBe("404 Organization not found");
  expect(await refusal("POST /api/v2/deals", { title: "x", org_id: id })).toBe(
    `400 org_id: ${id} does not exist`,
  );
});

test("followers and permitted users", async () => {
  const { id } = await added({ visible_to: 1, owner_id: 2 });
  const users = async () => (await call(`GET /v1/organizations/${id}/permittedUsers`)).body.data;
  expect(await users()).toEqual([1, 2]);
  await call(`POST /api/v2/organizations/${id}/followers`, { user_id: 4 });
  expect(await users()).toEqual([1, 2, 4]);
  await call(`DELETE /api/v2/organizations/${id}/followers/4`);
  expect(await users()).toEqual([1, 2]);
});

test("on plans with visibility groups, followers alone see nothing more", async () => {
  const premium = await startEmulator({ limits: false, plan: "premium" });
  const sent = { name: "Deichrad", owner_id: 2, visible_to: 1 };
  const { body } = await ask(premium.url, "POST /api/v2/organizations", sent);
  const path = `organizations/${body.data.id}`;
  await ask(premium.url, `POST /api/v2/${path}/followers`, { user_id: 4 });
  const users = await ask(premium.url, `GET /v1/${path}/permittedUsers`);
  await premium.close();
  expect(users.body.data).toEqual([1, 2]);
});
