// Pipelines and stages: their order, what a stage may hold, what goes when a pipeline goes.
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ limits: false });
});
afterAll(() => emulator.close());

const call = (name: string, json?: unknown) => ask(emulator.url, name, json);

async function refusal(name: string, json?: unknown) {
  const { status, body } = await call(name, json);
  return `${status} ${body.error}`;
}

async function added(kind: "pipelines" | "stages", sent: Record<string, unknown>) {
  const { status, body } = await call(`POST /api/v2/${kind}`, sent);
  expect(`${status} ${body.error ?? ""}`).toBe("200 ");
  return body.data;
}

describe("pipelines", () => {
  test("a new one stands last and does not use probabilities", async () => {
    const pipeline = await added("pipelines", { name: "Repairs" });
    const { body } = await call("GET /api/v2/pipelines");
    expect(pipeline).toMatchObject({ is_deal_probability_enabled: false, is_deleted: false });
    expect(body.data.at(-1)).toEqual(pipeline);
    expect(body.data.at(-2).order_nr).toBe(pipeline.order_nr - 1);
  });

  test("only what is sent changes", async () => {
    const before = await added("pipelines", { name: "Repairs", is_deal_probability_enabled: true });
    const { body } = await call(`PATCH /api/v2/pipelines/${before.id}`, { name: "Workshop" });
    const { update_time } = body.data;
    expect(body.data).toEqual({ ...before, name: "Workshop", update_time });
  });

  test("its stages go with it, and nothing can be put there any more", async () => {
    const { id: pipeline_id } = await added("pipelines", { name: "Repairs" });
    const stage = await added("stages", { name: "Accepted", pipeline_id });
    await call(`DELETE /api/v2/pipelines/${pipeline_id}`);
    expect((await call(`GET /api/v2/stages/${stage.id}`)).body.data.is_deleted).toBe(true);
    expect(await refusal("POST /api/v2/deals", { title: "Brakes", pipeline_id })).toBe(
      `400 pipeline_id: ${pipeline_id} does not exist`,
    );
    expect(await refusal(`DELETE /api/v2/pipelines/${pipeline_id}`)).toBe("404 Pipeline not found");
  });

  test("a deal cannot start in a pipeline without stages", async () => {
    const { id: pipeline_id } = await added("pipelines", { name: "Empty" });
    expect(await refusal("POST /api/v2/deals", { title: "Brakes", pipeline_id })).toBe(
      "400 pipeline_id: the pipeline has no stage",
    );
  });

  test("a name must not be empty", async () => {
    const sentence = "400 name must not be empty";
    expect(await refusal("POST /api/v2/pipelines", { name: "" })).toBe(sentence);
    expect(await refusal("PATCH /api/v2/pipelines/1", { name: "" })).toBe(sentence);
  });
});

describe("stages", () => {
  test("a new one stands last in its pipeline, with the recorded defaults", async () => {
    const stage = await added("stages", { name: "Delivered", pipeline_id: 2 });
    expect(stage).toMatchObject({
      order_nr: 5,
      deal_probability: 100,
      is_deal_rot_enabled: false,
      days_to_rotten: null,
    });
    const { body } = await call("GET /api/v2/stages?pipeline_id=2&sort_by=order_nr");
    expect(body.data.at(-1)).toEqual(stage);
    expect(body.data).toHaveLength(5);
  });

  test("a stage that moves takes its deals along", async () => {
    const stage = await added("stages", { name: "Parked", pipeline_id: 1 });
    const { body } = await call("POST /api/v2/deals", { title: "Brakes", stage_id: stage.id });
    await call(`PATCH /api/v2/stages/${stage.id}`, { pipeline_id: 2 });
    const deal = await call(`GET /api/v2/deals/${body.data.id}`);
    expect(deal.body.data).toMatchObject({ stage_id: stage.id, pipeline_id: 2 });
  });

  test.each([
    [{ name: "", pipeline_id: 1 }, "400 name must not be empty"],
    [{ name: "X", pipeline_id: 99 }, "400 pipeline_id: 99 does not exist"],
    [
      { name: "X", pipeline_id: 1, deal_probability: 101 },
      "400 deal_probability must be between 0 and 100",
    ],
    [{ name: "X", pipeline_id: 1, days_to_rotten: 0 }, "400 days_to_rotten must be at least 1"],
  ])("%j is refused", async (wrong, sentence) => {
    expect(await refusal("POST /api/v2/stages", wrong)).toBe(sentence);
  });

  test("deleting marks", async () => {
    const { id } = await added("stages", { name: "Short-lived", pipeline_id: 1 });
    expect((await call(`DELETE /api/v2/stages/${id}`)).body.data).toEqual({ id });
    const { body } = await call("GET /api/v2/stages?pipeline_id=1");
    expect(body.data.map((stage: { id: number }) => stage.id)).not.toContain(id);
  });
});
