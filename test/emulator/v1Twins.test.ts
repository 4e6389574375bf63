// The v1 calls that stand beside a twin in v2: other words for the same records.
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeEach(async () => {
  emulator = await startEmulator({ limits: false });
});
afterEach(() => emulator.close());

describe("followers", () => {
  test.each([
    ["deals", "deal_id"],
    ["persons", "person_id"],
    ["organizations", "org_id"],
    ["products", "product_id"],
  ])("of %s have an id of their own in v1, and are those of v2", async (records, link) => {
    const before = (await call(`GET /api/v2/${records}/2/followers`)).body.data;
    const added = await call(`POST /v1/${records}/2/followers`, { user_id: 4 });
    expect(added.body.data).toMatchObject({ user_id: 4, [link]: 2 });
    const { id } = added.body.data;

    const inV1 = (await call(`GET /v1/${records}/2/followers`)).body.data;
    expect(inV1).toContainEqual(expect.objectContaining({ id, user_id: 4 }));
    const inV2 = (await call(`GET /api/v2/${records}/2/followers`)).body.data;
    const userIds = (rows: { user_id: number }[]) => rows.map(({ user_id }) => user_id);
    expect(userIds(inV2)).toEqual(userIds(inV1));

    expect((await call(`DELETE /v1/${records}/2/followers/4`)).status).toBe(404);
    const removed = await call(`DELETE /v1/${records}/2/followers/${id}`);
    expect(removed.body.data).toEqual({ id });
    expect((await call(`GET /api/v2/${records}/2/followers`)).body.data).toEqual(before);
  });

  test("of a user are their ids alone in v1", async () => {
    const inV2 = (await call("GET /api/v2/users/1/followers")).body.data;
    const ids = inV2.map(({ user_id }: { user_id: number }) => user_id);
    expect((await call("GET /v1/users/1/followers")).body.data).toEqual(ids);
  });

  test("v1 takes one who follows already, where v2 refuses", async () => {
    const first = await call("POST /v1/deals/2/followers", { user_id: 4 });
    const again = await call("POST /v1/deals/2/followers", { user_id: 4 });
    expect(again.body.data).toEqual(first.body.data);
    expect((await call("POST /api/v2/deals/2/followers", { user_id: 4 })).status).toBe(400);
  });
});

describe("deals of a pipeline or a stage", () => {
  const ids = async (what: string): Promise<number[]> =>
    (await call(what)).body.data.map(({ id }: { id: number }) => id);
  const wanted = (passes: (deal: { owner_id: number; stage_id: number }) => boolean) =>
    emulator.world.deals
      .filter((deal) => deal.status === "open" && !deal.is_deleted && !deal.is_archived)
      .filter((deal) => deal.pipeline_id === 1 && passes(deal))
      .map(({ id }) => id);

  test("are the open ones of the user who asks, of another user, or of everyone", async () => {
    expect(await ids("GET /v1/pipelines/1/deals")).toEqual(wanted((deal) => deal.owner_id === 1));
    const ofTwo = wanted((deal) => deal.owner_id === 2);
    expect(ofTwo.length).toBeGreaterThan(0);
    expect(await ids("GET /v1/pipelines/1/deals?user_id=2")).toEqual(ofTwo);
    expect(await ids("GET /v1/pipelines/1/deals?user_id=2&everyone=1")).toEqual(wanted(() => true));
  });

  test("are narrowed by a stage, and paged by start", async () => {
    const [stage] = emulator.world.deals.filter((deal) => deal.pipeline_id === 1);
    const inStage = wanted((deal) => deal.stage_id === stage?.stage_id);
    const of = `${stage?.stage_id}`;
    expect(await ids(`GET /v1/stages/${of}/deals?everyone=1`)).toEqual(inStage);
    expect(await ids(`GET /v1/pipelines/1/deals?everyone=1&stage_id=${of}`)).toEqual(inStage);
    const all = wanted(() => true);
    const { body } = await call("GET /v1/pipelines/1/deals?everyone=1&start=1&limit=1");
    expect(body.data).toMatchObject([{ id: all[1] }]);
    expect(body.additional_data.pagination).toMatchObject({ start: 1, limit: 1 });
  });

  test("are those of a saved filter, unless a user is named", async () => {
    const [filter] = emulator.world.filters.filter(({ type }) => type === "deals");
    const whole = await ids(`GET /api/v2/deals?filter_id=${filter?.id}&limit=500`);
    const inPipeline = whole.filter((id) => emulator.world.deals.get(id)?.pipeline_id === 1);
    expect(await ids(`GET /v1/pipelines/1/deals?filter_id=${filter?.id}`)).toEqual(inPipeline);
    expect(await ids(`GET /v1/pipelines/1/deals?filter_id=${filter?.id}&user_id=2`)).toEqual(
      wanted((deal) => deal.owner_id === 2),
    );
  });

  test("of a pipeline or stage that is not there are a 404", async () => {
    expect((await call("GET /v1/pipelines/99/deals")).status).toBe(404);
    expect((await call("GET /v1/stages/99/deals")).status).toBe(404);
  });
});

describe("archived deals", () => {
  const listed = async (query = ""): Promise<Record<string, unknown>[]> =>
    (await call(`GET /v1/deals/archived${query}`)).body.data;
  const ids = (deals: readonly Record<string, unknown>[]) => deals.map(({ id }) => id);

  beforeEach(async () => {
    for (const id of [1, 2]) await call(`PATCH /api/v2/deals/${id}`, { is_archived: true });
  });

  test("are those of v2, with owner, person and organization nested", async () => {
    const inV2 = (await call("GET /api/v2/deals/archived")).body.data;
    const inV1 = await listed();
    expect(ids(inV1)).toEqual(ids(inV2));
    const [first] = inV2;
    expect(inV1[0]).toMatchObject({
      id: first.id,
      user_id: { id: first.owner_id, value: first.owner_id },
      is_archived: true,
    });
  });

  test("are narrowed, sorted, and shown as deleted for a while", async () => {
    const archived = emulator.world.deals.filter((deal) => deal.is_archived);
    const pipeline = archived[0]?.pipeline_id;
    const inPipeline = archived.filter((deal) => deal.pipeline_id === pipeline).map(({ id }) => id);
    expect(ids(await listed(`?pipeline_id=${pipeline}`))).toEqual(inPipeline);
    const mine = archived.filter((deal) => deal.owner_id === 1).map(({ id }) => id);
    expect(ids(await listed("?owned_by_you=1&user_id=2"))).toEqual(mine);
    expect(ids(await listed("?sort=id%20DESC"))).toEqual(ids(await listed()).reverse());
    await call("DELETE /api/v2/deals/1");
    expect(ids(await listed())).not.toContain(1);
    expect(ids(await listed("?status=deleted"))).toEqual([1]);
  });
});
