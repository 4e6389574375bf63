// Deals: added, read back, changed, won and lost, archived, deleted, followed, taken part in.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

const day = 24 * 60 * 60 * 1000;
const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ clock, limits: false });
});
afterAll(() => emulator.close());

const call = (name: string, json?: unknown) => ask(emulator.url, name, json);
const ids = (rows: { id: number }[]) => rows.map((row) => row.id);

/** A new deal of the caller; what the API answered. */
async function added(deal: Record<string, unknown> = {}) {
  const { status, body } = await call("POST /api/v2/deals", { title: "Ten bikes", ...deal });
  expect(status).toBe(200);
  return body.data;
}

async function changed(id: number, change: Record<string, unknown>) {
  const { status, body } = await call(`PATCH /api/v2/deals/${id}`, change);
  expect(`${status} ${body.error ?? ""}`).toBe("200 ");
  return body.data;
}

async function refusal(name: string, json?: unknown) {
  const { status, body } = await call(name, json);
  return `${status} ${body.error}`;
}

describe("adding", () => {
  test("a title is enough; owner, stage and currency have defaults", async () => {
    expect(await added()).toMatchObject({
      title: "Ten bikes",
      owner_id: 1,
      creator_user_id: 1,
      pipeline_id: 1,
      stage_id: 1,
      value: 0,
      currency: "EUR",
      status: "open",
      origin: "API",
      add_time: "2026-11-20T12:00:00Z",
    });
  });

  test("what was added can be read back", async () => {
    const deal = await added({ value: 1200, person_id: 1, org_id: 1, visible_to: 1 });
    const { body } = await call(`GET /api/v2/deals/${deal.id}`);
    expect(body.data).toEqual(deal);
    expect(body.data).toMatchObject({ value: 1200, person_id: 1, org_id: 1, visible_to: 1 });
  });

  test("a stage names its pipeline and wins over another one", async () => {
    expect(await added({ stage_id: 7, pipeline_id: 1 })).toMatchObject({ pipeline_id: 2 });
  });

  test("a pipeline alone means its first stage", async () => {
    expect(await added({ pipeline_id: 2 })).toMatchObject({ pipeline_id: 2, stage_id: 6 });
  });

  test.each([
    [{ title: " " }, "400 Deal title must be given."],
    [{ person_id: 999 }, "400 person_id: 999 does not exist"],
    [{ owner_id: 5 }, "400 owner_id: 5 does not exist"],
    [{ stage_id: 99 }, "400 stage_id: 99 does not exist"],
    [{ visible_to: 2 }, "400 visible_to must be one of 1, 3, 5, 7"],
    [{ label_ids: [77] }, "400 label_ids: 77 is not a label of this account"],
    [{ currency: "Euro" }, '400 currency: "Euro" is not a currency code'],
    [{ probability: 101 }, "400 probability must be between 0 and 100"],
    [{ is_deleted: true }, "400 is_deleted cannot be set; use DELETE /api/v2/deals/{id}"],
  ])("%j is refused", async (wrong, sentence) => {
    expect(await refusal("POST /api/v2/deals", { title: "Ten bikes", ...wrong })).toBe(sentence);
  });
});

describe("changing", () => {
  test("only what is sent changes", async () => {
    const deal = await added({ value: 500, person_id: 1, label_ids: [1] });
    clock.advance(60_000);
    const after = await changed(deal.id, { title: "Twelve bikes" });
    expect(after).toEqual({ ...deal, title: "Twelve bikes", update_time: after.update_time });
    expect(Date.parse(after.update_time) - Date.parse(deal.update_time)).toBe(60_000);
  });

  test("each changed field is noted in the changelog, custom fields one by one", async () => {
    const { id } = await added({ value: 5 });
    const fields = (await call("GET /api/v2/dealFields?limit=500")).body.data;
    const weight = fields.find((one: { field_name: string }) => one.field_name === "Total weight");
    await changed(id, { value: 6, title: "Ten bikes", custom_fields: { [weight.field_code]: 3 } });
    const { body } = await call(`GET /v1/deals/${id}/changelog`);
    const noted = body.data.map((one: { field_key: string }) => one.field_key);
    expect(noted.sort()).toEqual(["value", weight.field_code].sort());
  });

  test("null takes the person away", async () => {
    const deal = await added({ person_id: 1, org_id: 1 });
    expect(await changed(deal.id, { person_id: null })).toMatchObject({
      person_id: null,
      org_id: 1,
    });
  });

  test("a new stage is stamped, the same stage is not", async () => {
    const deal = await added({ stage_id: 1 });
    expect(await changed(deal.id, { stage_id: 1 })).toMatchObject({ stage_change_time: null });
    const moved = await changed(deal.id, { stage_id: 3 });
    expect(moved.stage_change_time).toBe(moved.update_time);
  });

  test("a pipeline alone moves the deal to its first stage", async () => {
    const deal = await added({ stage_id: 3 });
    expect(await changed(deal.id, { pipeline_id: 2 })).toMatchObject({ stage_id: 6 });
  });

  test("a deal that does not exist is a 404", async () => {
    expect(await refusal("PATCH /api/v2/deals/9999", { title: "x" })).toBe("404 Deal not found");
  });
});

describe("status", () => {
  test("winning stamps won_time and close_time, in the user's days too", async () => {
    const won = await changed((await added()).id, { status: "won" });
    expect(won).toMatchObject({ status: "won", lost_time: null, local_won_date: "2026-11-20" });
    expect(won.won_time).toBe(won.update_time);
    expect(won.close_time).toBe(won.update_time);
  });

  test("losing takes a reason, reopening clears all of it", async () => {
    const deal = await added();
    const lost = await changed(deal.id, { status: "lost", lost_reason: "Too late" });
    expect(lost).toMatchObject({ lost_reason: "Too late", won_time: null });
    expect(await changed(deal.id, { status: "open" })).toMatchObject({
      lost_reason: null,
      lost_time: null,
      close_time: null,
    });
  });

  test("the first time it was won is remembered", async () => {
    const { id } = await added();
    const { won_time } = await changed(id, { status: "won" });
    await changed(id, { status: "open" });
    const { body } = await call(`GET /api/v2/deals/${id}?include_fields=first_won_time`);
    expect(body.data).toMatchObject({ won_time: null, first_won_time: won_time });
  });

  test("a time of one's own may be given", async () => {
    const sent = { status: "won", won_time: "2026-11-01T08:00:00Z" };
    expect(await changed((await added()).id, sent)).toMatchObject({
      won_time: "2026-11-01T08:00:00Z",
      close_time: "2026-11-01T08:00:00Z",
    });
  });

  test.each([
    [{ lost_reason: "Too late" }, "lost_reason can only be set if deal status is lost"],
    [{ won_time: "2026-11-01T08:00:00Z" }, "won_time can only be set if deal status is won"],
    [
      { close_time: "2026-11-01T08:00:00Z" },
      "close_time can only be set if deal status is won or lost",
    ],
    [{ status: "deleted" }, 'status must be one of open, won, lost; "deleted" cannot be set'],
    [
      { status: "won", won_time: "yesterday" },
      'won_time: "yesterday" is not a valid datetime (RFC 3339)',
    ],
  ])("an open deal refuses %j", async (wrong, sentence) => {
    const { id } = await added();
    expect(await refusal(`PATCH /api/v2/deals/${id}`, wrong)).toBe(`400 ${sentence}`);
  });
});

describe("archived deals", () => {
  test("stand in a list of their own", async () => {
    const { id } = await added({ is_archived: true });
    const archived = await call(`GET /api/v2/deals/archived?ids=${id}`);
    const others = await call(`GET /api/v2/deals?ids=${id}`);
    expect([ids(archived.body.data), others.body.data]).toEqual([[id], []]);
  });

  test("cannot be changed until they are un-archived", async () => {
    const { id } = await added({ is_archived: true, archive_time: "2026-11-01 08:00:00" });
    const sentence = `400 Deal ${id} is archived and cannot be changed until it is un-archived`;
    expect(await refusal(`PATCH /api/v2/deals/${id}`, { title: "x" })).toBe(sentence);
    expect(await refusal(`POST /api/v2/deals/${id}/followers`, { user_id: 2 })).toBe(sentence);
    expect(await changed(id, { is_archived: false, title: "x" })).toMatchObject({
      title: "x",
      archive_time: null,
    });
  });
});

describe("deleting", () => {
  test("a deleted deal leaves the list, is listed as deleted and can be read by id", async () => {
    const { id } = await added();
    expect((await call(`DELETE /api/v2/deals/${id}`)).body).toEqual({
      success: true,
      data: { id },
    });
    expect((await call(`GET /api/v2/deals?ids=${id}`)).body.data).toEqual([]);
    expect(ids((await call(`GET /api/v2/deals?ids=${id}&status=deleted`)).body.data)).toEqual([id]);
    expect((await call(`GET /api/v2/deals/${id}`)).body.data.is_deleted).toBe(true);
  });

  test("it cannot be changed or deleted again", async () => {
    const { id } = await added();
    await call(`DELETE /api/v2/deals/${id}`);
    expect(await refusal(`PATCH /api/v2/deals/${id}`, { title: "x" })).toBe("404 Deal not found");
    expect(await refusal(`DELETE /api/v2/deals/${id}`)).toBe("404 Deal not found");
  });

  test("after 30 days it is gone", async () => {
    const { id } = await added();
    await call(`DELETE /api/v2/deals/${id}`);
    clock.advance(30 * day - 1000);
    expect((await call(`GET /api/v2/deals/${id}`)).status).toBe(200);
    clock.advance(1000);
    expect(await refusal(`GET /api/v2/deals/${id}`)).toBe("404 Deal not found");
    expect((await call(`GET /api/v2/deals?ids=${id}&status=deleted`)).body.data).toEqual([]);
  });
});

describe("followers", () => {
  test("are added by user id, listed, and removed by user id", async () => {
    const { id } = await added();
    const reply = await call(`POST /api/v2/deals/${id}/followers`, { user_id: 3 });
    expect([reply.status, reply.body.data.user_id]).toEqual([201, 3]);
    const { body } = await call(`GET /api/v2/deals/${id}/followers`);
    expect(body.data).toEqual([reply.body.data]);
    expect((await call(`DELETE /api/v2/deals/${id}/followers/3`)).body.data).toEqual({
      user_id: 3,
    });
    expect((await call(`GET /api/v2/deals/${id}/followers`)).body.data).toEqual([]);
  });

  test("nobody follows twice, and only followers can be removed", async () => {
    const { id } = await added();
    await call(`POST /api/v2/deals/${id}/followers`, { user_id: 3 });
    expect(await refusal(`POST /api/v2/deals/${id}/followers`, { user_id: 3 })).toBe(
      "400 user_id: user 3 follows this already",
    );
    expect(await refusal(`DELETE /api/v2/deals/${id}/followers/2`)).toBe("404 Follower not found");
  });
});

describe("participants", () => {
  test("are persons, shown in v1's shape, and removed by their own id", async () => {
    const { id } = await added();
    const { body } = await call(`POST /v1/deals/${id}/participants`, { person_id: 4 });
    expect(body.data).toMatchObject({
      person_id: { value: 4, name: "Priya Raman" },
      person: { id: 4, owner_id: { value: 4 }, org_id: { value: 4 } },
      added_by_user_id: { id: 1 },
      related_item_id: id,
    });
    expect(body.related_objects.person["4"].name).toBe("Priya Raman");

    const list = await call(`GET /v1/deals/${id}/participants`);
    expect(list.body.additional_data.pagination.more_items_in_collection).toBe(false);
    expect(list.body.data).toEqual([body.data]);

    await call(`DELETE /v1/deals/${id}/participants/${body.data.id}`);
    expect((await call(`GET /v1/deals/${id}/participants`)).body.data).toEqual([]);
  });

  test("a person who is deleted takes part no more", async () => {
    const { id } = await added();
    const person = await call("POST /api/v2/persons", { name: "Ruth" });
    await call(`POST /v1/deals/${id}/participants`, { person_id: person.body.data.id });
    await call(`DELETE /api/v2/persons/${person.body.data.id}`);
    expect((await call(`GET /v1/deals/${id}/participants`)).body.data).toEqual([]);
  });

  test("nobody takes part twice, and the person must exist", async () => {
    const name = "POST /v1/deals/1/participants";
    expect(await refusal(name, { person_id: 13 })).toBe(
      "400 person_id: 13 is a participant of this deal already",
    );
    expect(await refusal(name, { person_id: 999 })).toBe("400 person_id: 999 does not exist");
  });
});
