// Persons: names, e-mails and phones, whom they belong to, deletion, pictures, products of their deals.
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ limits: false });
});
afterAll(() => emulator.close());

const call = (name: string, json?: unknown) => ask(emulator.url, name, json);
const ids = (rows: { id: number }[]) => rows.map((row) => row.id);

async function added(person: Record<string, unknown> = {}) {
  const { status, body } = await call("POST /api/v2/persons", { name: "Ruth Okafor", ...person });
  expect(`${status} ${body.error ?? ""}`).toBe("200 ");
  return body.data;
}

async function refusal(name: string, json?: unknown) {
  const { status, body } = await call(name, json);
  return `${status} ${body.error}`;
}

describe("names", () => {
  test("one name is split into first and last", async () => {
    expect(await added({ name: "Ruth van der Berg" })).toMatchObject({
      name: "Ruth van der Berg",
      first_name: "Ruth",
      last_name: "van der Berg",
    });
  });

  test("first and last name together make the name", async () => {
    const { body } = await call("POST /api/v2/persons", { first_name: "Ruth", last_name: "" });
    expect(body.data).toMatchObject({ name: "Ruth", first_name: "Ruth", last_name: "" });
  });

  test.each([
    [{}, "400 Name must be given."],
    [{ name: "" }, "400 Name must be given."],
    [{ first_name: "", last_name: "" }, "400 Name must be given."],
    [{ first_name: "Ruth" }, "400 first_name and last_name must be given together"],
  ])("%j is no name", async (sent, sentence) => {
    expect(await refusal("POST /api/v2/persons", sent)).toBe(sentence);
  });
});

describe("e-mails and phones", () => {
  test("the first is primary when none is, and the label is work", async () => {
    const { emails } = await added({
      emails: [{ value: "a@example.com" }, { value: "b@example.com" }],
    });
    expect(emails).toEqual([
      { value: "a@example.com", label: "work", primary: true },
      { value: "b@example.com", label: "work", primary: false },
    ]);
  });

  test("a PATCH replaces the whole list and leaves the other one alone", async () => {
    const person = await added({ emails: [{ value: "a@example.com" }], phones: [{ value: "1" }] });
    const { body } = await call(`PATCH /api/v2/persons/${person.id}`, {
      phones: [{ value: "2", label: "mobile", primary: true }],
    });
    expect(body.data.phones).toEqual([{ value: "2", label: "mobile", primary: true }]);
    expect(body.data.emails).toEqual(person.emails);
  });

  test("an empty list clears", async () => {
    const { id } = await added({ emails: [{ value: "a@example.com" }] });
    const { body } = await call(`PATCH /api/v2/persons/${id}`, { emails: [] });
    expect(body.data.emails).toEqual([]);
  });

  test.each([
    [[{ label: "home" }], "400 emails: value is required"],
    [
      [
        { value: "a@example.com", primary: true },
        { value: "b@example.com", primary: true },
      ],
      "400 emails: only one can be primary",
    ],
  ])("%j is refused", async (emails, sentence) => {
    expect(await refusal("POST /api/v2/persons", { name: "Ruth", emails })).toBe(sentence);
  });
});

describe("changing", () => {
  test("only what is sent changes", async () => {
    const person = await added({ org_id: 2, label_ids: [5], phones: [{ value: "1" }] });
    const { body } = await call(`PATCH /api/v2/persons/${person.id}`, { org_id: 3 });
    expect(body.data).toEqual({ ...person, org_id: 3, update_time: body.data.update_time });
  });

  test("fields of contact sync are forbidden where it was never set up", async () => {
    expect(await refusal("PATCH /api/v2/persons/2", { job_title: "Buyer" })).toBe(
      "403 job_title can only be set when contact sync is enabled",
    );
  });

  test("ids that do not exist are named", async () => {
    expect(await refusal("PATCH /api/v2/persons/2", { org_id: 999 })).toBe(
      "400 org_id: 999 does not exist",
    );
    expect(await refusal("PATCH /api/v2/persons/2", { label_ids: [1] })).toBe(
      "400 label_ids: 1 is not a label of this account",
    );
  });
});

describe("listing", () => {
  test.each([
    ["org_id=2", [2, 9]],
    ["owner_id=4", [4, 7, 12]],
    ["ids=9,1,400", [1, 9]],
    ["deal_id=1", [1, 13]],
    ["deal_id=999", []],
  ])("?%s finds seeded persons %j", async (query, found) => {
    const { body } = await call(`GET /api/v2/persons?${query}`);
    expect(ids(body.data).filter((id) => id <= 14)).toEqual(found);
  });

  test("include_fields counts the deals of a person by status", async () => {
    const names = "open_deals_count,won_deals_count,closed_deals_count,lost_deals_count";
    const of = async (id: number) =>
      (await call(`GET /api/v2/persons/${id}?include_fields=${names}`)).body.data;
    expect(await of(1)).toMatchObject({
      open_deals_count: 1,
      won_deals_count: 1,
      closed_deals_count: 1,
      lost_deals_count: 0,
    });
    expect(await of(10)).toMatchObject({ closed_deals_count: 1, lost_deals_count: 1 });
  });

  test("and those they only take part in, or that are their colleagues'", async () => {
    const names = "participant_open_deals_count,related_lost_deals_count";
    const of = async (id: number) =>
      (await call(`GET /api/v2/persons/${id}?include_fields=${names}`)).body.data;
    expect(await of(13)).toMatchObject({
      participant_open_deals_count: 1,
      related_lost_deals_count: 0,
    });
    expect(await of(3)).toMatchObject({
      participant_open_deals_count: 0,
      related_lost_deals_count: 1,
    });
  });
});

describe("deleting", () => {
  test("again is answered 410 with success, as recorded live", async () => {
    const { id } = await added();
    expect((await call(`DELETE /api/v2/persons/${id}`)).status).toBe(200);
    const again = await call(`DELETE /api/v2/persons/${id}`);
    expect([again.status, again.body]).toEqual([410, { success: true, data: { id } }]);
    expect((await call(`GET /api/v2/persons/${id}`)).body.data.is_deleted).toBe(true);
    expect((await call(`GET /api/v2/persons?ids=${id}`)).body.data).toEqual([]);
  });
});

describe("what v1 still serves", () => {
  test("a picture can be deleted once", async () => {
    expect((await call("GET /api/v2/persons/1")).body.data.picture_id).toBe(1);
    expect((await call("DELETE /v1/persons/1/picture")).body.data).toEqual({ id: 1 });
    expect((await call("GET /api/v2/persons/1")).body.data.picture_id).toBeNull();
    expect(await refusal("DELETE /v1/persons/1/picture")).toBe("404 Picture not found");
  });

  test("products of a person's deals, each under the id of its deal", async () => {
    const { body } = await call("GET /v1/persons/1/products?limit=1");
    expect(body.additional_data.pagination).toEqual({
      start: 0,
      limit: 1,
      more_items_in_collection: true,
      next_start: 1,
    });
    expect(body.data[0]["1"]).toMatchObject({
      deal: { id: 1, person_id: 1, visible_to: "3", products_count: 2 },
      product: { name: "City Bike Alster", deal_id: 1, selectable: true },
    });
  });

  test("permitted users", async () => {
    expect((await call("GET /v1/persons/2/permittedUsers")).body.data).toEqual([1, 2, 3, 4]);
  });
});

test("a follower of a person is a user", async () => {
  const { id } = await added();
  await call(`POST /api/v2/persons/${id}/followers`, { user_id: 2 });
  const { body } = await call(`GET /api/v2/persons/${id}/followers`);
  expect(body.data).toMatchObject([{ user_id: 2 }]);
  expect(await refusal(`POST /api/v2/persons/${id}/followers`, { user_id: 5 })).toBe(
    "400 user_id: 5 does not exist",
  );
});
