// Updates ("flow"), changelogs and mail of a record.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeAll(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false });
});
afterAll(() => emulator.close());

interface Update {
  object: string;
  timestamp: string;
  data: Record<string, unknown>;
}

const flow = async (what: string): Promise<Update[]> => (await call(`GET ${what}`)).body.data;
const kinds = (updates: Update[]) => [...new Set(updates.map((update) => update.object))].sort();

describe("the updates of a deal", () => {
  test("mix changes, activities, notes, files and mail, newest first", async () => {
    const updates = await flow("/v1/deals/1/flow");
    expect(kinds(updates)).toEqual(["activity", "dealChange", "file", "mailMessage", "note"]);
    const times = updates.map((update) => update.timestamp);
    expect(times).toEqual([...times].sort().reverse());
    expect(times[0]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  });

  test("tell of each change the field, both values, and who made it", async () => {
    await call("PATCH /api/v2/deals/2", { title: "Demo bikes", owner_id: 3 });
    const [first, second] = await flow("/v1/deals/2/flow?items=dealChange");
    expect([first?.data, second?.data]).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          item_id: 2,
          user_id: 1,
          field_key: "title",
          old_value: "Demo bikes for Velo Aarhus",
          new_value: "Demo bikes",
          log_time: "2026-11-20 12:00:00",
          change_source: "api",
        }),
        expect.objectContaining({ field_key: "user_id", old_value: 2, new_value: 3 }),
      ]),
    );
  });

  test("leave out custom fields unless all_changes is 1", async () => {
    const { data: fields } = (await call("GET /api/v2/dealFields?limit=500")).body;
    const { field_code } = fields.find(
      (one: { field_name: string }) => one.field_name === "Order number",
    );
    await call("PATCH /api/v2/deals/3", { custom_fields: { [field_code]: "A-77" } });
    const keys = async (query: string) =>
      (await flow(`/v1/deals/3/flow?items=change${query}`)).map((update) => update.data.field_key);
    expect(await keys("")).not.toContain(field_code);
    expect(await keys("&all_changes=1")).toContain(field_code);
  });

  test("can be limited to some kinds; planned activities are those not done", async () => {
    expect(kinds(await flow("/v1/deals/1/flow?items=note,file"))).toEqual(["file", "note"]);
    const planned = await flow("/v1/deals/1/flow?items=plannedActivity");
    expect(planned.map((update) => update.data.done)).toEqual([false, false]);
    expect(await flow("/v1/deals/1/flow?items=activity")).toHaveLength(3);
  });

  test("come with the records they refer to, and page by start and limit", async () => {
    const { body } = await call("GET /v1/deals/1/flow?start=1&limit=1");
    expect(body.data).toHaveLength(1);
    expect(body.additional_data.pagination).toMatchObject({ start: 1, limit: 1, next_start: 2 });
    expect(body.related_objects).toMatchObject({
      deal: { 1: { id: 1, title: "Spring order Radhaus Kiel", stage_id: 4, pipeline_id: 1 } },
      person: { 1: { name: "Henrik Voss" } },
      organization: { 1: { name: "Radhaus Kiel" } },
      user: { 2: { name: "Jonas Brandt" } },
    });
  });
});

describe("the updates of a contact", () => {
  test("also tell of a person's deals", async () => {
    expect(kinds(await flow("/v1/persons/1/flow"))).toEqual([
      "activity",
      "deal",
      "mailMessage",
      "note",
      "personChange",
    ]);
  });

  test("of an organization refer to users and the organization alone", async () => {
    await call("PATCH /api/v2/organizations/5", { name: "Fahrrad Möller GmbH" });
    const { body } = await call("GET /v1/organizations/5/flow?items=change");
    expect(body.data).toMatchObject([
      { object: "organizationChange", data: { field_key: "name" } },
    ]);
    expect(Object.keys(body.related_objects).sort()).toEqual(["organization", "user"]);
  });
});

describe("the changelog", () => {
  test("lists changed fields with values as text, newest first, by cursor", async () => {
    await call("PATCH /api/v2/deals/5", { value: 700 });
    await call("PATCH /api/v2/deals/5", { value: 800 });
    const first = await call("GET /v1/deals/5/changelog?limit=1");
    expect(first.body.data).toMatchObject([
      { field_key: "value", old_value: "700", new_value: "800", actor_user_id: 1 },
    ]);
    const cursor = first.body.additional_data.next_cursor;
    const second = await call(`GET /v1/deals/5/changelog?limit=1&cursor=${cursor}`);
    expect(second.body.data).toMatchObject([{ old_value: "640", new_value: "700" }]);
  });

  test("has the names v1 gives to the fields of a person", async () => {
    await call("PATCH /api/v2/persons/6", { emails: [{ value: "nadja@example.com" }] });
    const { data } = (await call("GET /v1/persons/6/changelog")).body;
    expect(data).toMatchObject([{ field_key: "email" }]);
    expect(data[0].new_value).toContain("nadja@example.com");
  });
});

test("the participants' changelog tells who came and went", async () => {
  const { data } = (await call("POST /v1/deals/7/participants", { person_id: 9 })).body;
  await call(`DELETE /v1/deals/7/participants/${data.id}`);
  const { body } = await call("GET /v1/deals/7/participantsChangelog");
  expect(body.data).toMatchObject([
    { action: "removed", person_id: 9, actor_user_id: 1 },
    { action: "added", person_id: 9, time: "2026-11-20 12:00:00" },
  ]);
});

describe("mail", () => {
  const messages = async (what: string) =>
    (await call(`GET ${what}`)).body.data.map((message: Update) => message.data);

  test.each([
    "/v1/deals/1/mailMessages",
    "/v1/persons/1/mailMessages",
    "/v1/organizations/1/mailMessages",
  ])("is listed newest first with sender and recipients: %s", async (path) => {
    const mails = await messages(path);
    expect(mails).toMatchObject([
      {
        subject: "Spring order",
        from: [{ email_address: "henrik.voss@example.com", linked_person_id: 1 }],
        sent_flag: 0,
        read_flag: 1,
      },
      { to: [{ linked_person_name: "Henrik Voss" }], sent_flag: 1 },
    ]);
    expect(mails[0]).not.toHaveProperty("body");
  });

  test("comes with its body only on request", async () => {
    const [newest] = await messages("/v1/deals/1/mailMessages?include_body=1&limit=1");
    expect(newest.body).toBe("<p>Thank you, twelve City Bikes please.</p>");
  });
});

test.each(["flow", "changelog", "mailMessages"])(
  "%s of a record that does not exist is 404",
  async (list) => {
    for (const kind of ["deals", "persons", "organizations"]) {
      expect((await call(`GET /v1/${kind}/999/${list}`)).status).toBe(404);
    }
  },
);
