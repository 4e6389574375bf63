// The triggers of one event each: what is done to records through actions comes back by Pipedrive's deliveries.
import { API_TOKEN } from "./support/company";
import { component, run as runAction, withToken } from "./support/component";
import { event } from "./support/events";
import { type Instance, triggers } from "./support/instance";
import { stage } from "./support/webhookFlow";

const { company, deployed } = stage();

const run = async (key: string, inputs: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const { data } = await runAction(key, withToken(company().url, API_TOKEN), inputs);
  return (data as { data: { id: unknown } }).data?.id;
};

const triggered = (trigger: string, inputs: object = {}): Promise<Instance> =>
  deployed(inputs, { trigger });

const settled = () => company().webhooks.settle();

/** What makes a record of each kind, and what changes it. */
const KINDS: Readonly<Record<string, readonly [added: object, changed: object]>> = {
  Deal: [{ title: "Cargo Bikes" }, { title: "Two Cargo Bikes" }],
  Person: [{ name: "Ada" }, { name: "Ada Berg" }],
  Organization: [{ name: "Hafen" }, { name: "Hafen GmbH" }],
  Lead: [{ title: "Cargo Bikes", personId: 1 }, { title: "Two Cargo Bikes" }],
  Activity: [{ subject: "Call", type: "call" }, { subject: "Call again" }],
  Product: [{ name: "Bell" }, { name: "Big Bell" }],
  Note: [{ content: "Call back", dealId: 1 }, { content: "Done" }],
  Project: [{ title: "Fit-Out", boardId: 1, phaseId: 1 }, { title: "Big Fit-Out" }],
  Task: [{ title: "Shelves", projectId: 1 }, { title: "Big Shelves" }],
};

describe.each(Object.entries(KINDS))("%s", (kind, [added, changed]) => {
  test("New, Updated and Deleted each run for their own event, once", async () => {
    const flows = await Promise.all(
      ["new", "updated", "deleted"].map((verb) => triggered(`${verb}${kind}Trigger`)),
    );
    const id = await run(`add${kind}`, { ...added });
    await settled();
    expect(flows.map(({ runs }) => runs.length)).toEqual([1, 0, 0]);
    await run(`update${kind}`, { id, ...changed });
    await settled();
    expect(flows.map(({ runs }) => runs.length)).toEqual([1, 1, 0]);
    await run(`delete${kind}`, { id });
    await settled();
    expect(flows.map(({ runs }) => runs.length)).toEqual([1, 1, 1]);
    const [created, updated, deleted] = flows.map(({ runs: [one] }) => one);
    expect(created).toMatchObject({
      meta: { action: "create", entity_id: String(id) },
      data: { id },
    });
    expect(updated).toMatchObject({ meta: { action: "change" }, data: { id } });
    expect(deleted).toMatchObject({ meta: { action: "delete" }, data: null, previous: { id } });
  });
});

describe("deals on their way", () => {
  const dealIn = (status: string): number => {
    const [deal] = company().world.deals.filter(
      (one) => one.status === status && !one.is_archived && !one.is_deleted,
    );
    return deal?.id ?? 0;
  };

  test("Deal Stage Changed runs when the stage changes, and not for any other change", async () => {
    const flow = await triggered("dealStageChangedTrigger");
    const id = dealIn("open");
    const stage = company().world.deals.get(id)?.stage_id === 1 ? 2 : 1;
    await run("updateDeal", { id, title: "Renamed" });
    await run("updateDeal", { id, stageId: stage });
    await settled();
    expect(flow.runs).toMatchObject([{ data: { id, stage_id: stage } }]);
  });

  test("Deal Won and Deal Lost run when a deal becomes so, not when a won one is changed", async () => {
    const [won, lost] = [await triggered("dealWonTrigger"), await triggered("dealLostTrigger")];
    const id = dealIn("open");
    await run("updateDeal", { id, status: "won" });
    await run("updateDeal", { id, title: "Renamed" });
    await run("updateDeal", { id, status: "lost", lostReason: "Price" });
    await settled();
    expect(won.runs).toMatchObject([{ data: { status: "won" }, previous: { status: "open" } }]);
    expect(lost.runs).toMatchObject([{ data: { status: "lost" }, previous: { status: "won" } }]);
  });
});

describe.each([
  ["Person", "persons"],
  ["Organization", "organizations"],
  ["Deal", "deals"],
] as const)("%s Merged", (kind, table) => {
  const key = `${kind.toLowerCase()}MergedTrigger`;

  const merge = async () => {
    const [loser, survivor] = company().world[table].filter((one) => !one.is_deleted);
    const pair = { loserId: loser?.id ?? 0, survivorId: survivor?.id ?? 0 };
    await run(`merge${kind}s`, { id: pair.loserId, mergeWithId: pair.survivorId });
    return pair;
  };

  test("makes one event of the two that Pipedrive sends", async () => {
    const flow = await triggered(key);
    const pair = await merge();
    await settled();
    expect(flow.runs).toHaveLength(1);
    expect(flow.runs).toMatchObject([{ ...pair, survivor: { id: pair.survivorId } }]);
  });

  test.each(["delete first", "change first"])("whichever comes first: %s", async (order) => {
    const flow = await triggered(key);
    const entity = kind.toLowerCase();
    const { loserId, survivorId } = await merge();
    company().webhooks.reset();
    const gone = event({
      action: "delete",
      entity,
      previous: { id: loserId, name: "Gone" },
      meta: { merged_to_id: String(survivorId) },
    });
    const stayed = event({
      entity,
      data: { id: survivorId, name: "Stayed" },
      meta: { merged_from_id: String(loserId) },
    });
    const first = order === "delete first";
    for (const body of first ? [gone, stayed] : [stayed, gone]) await flow.receive({ body });
    expect(flow.runs).toHaveLength(1);
    expect(flow.runs).toMatchObject([
      {
        loserId,
        survivorId,
        loser: first ? { id: loserId, name: "Gone" } : null,
        survivor: { id: survivorId },
      },
    ]);
    const reads = company()
      .requests.all()
      .filter(({ call }) => call?.startsWith("GET /api/v2"));
    expect(reads).toHaveLength(first ? 1 : 0);
  });

  test("runs for each of two merges into the same record, each of whose halves comes in its own process", async () => {
    const flow = await triggered(key);
    const entity = kind.toLowerCase();
    const [survivor] = company().world[table].filter((one) => !one.is_deleted);
    for (const id of [9001, 9002]) {
      const meta = { merged_to_id: String(survivor?.id) };
      flow.moveTo(0);
      await flow.receive({ body: event({ action: "delete", entity, previous: { id }, meta }) });
      flow.moveTo(1);
      const from = { merged_from_id: String(id) };
      await flow.receive({ body: event({ entity, data: { id: survivor?.id }, meta: from }) });
    }
    expect(flow.runs).toMatchObject([{ loserId: 9001 }, { loserId: 9002 }]);
    expect(flow.runs).toHaveLength(2);
  });

  test("does not run for a plain delete or change", async () => {
    const flow = await triggered(key);
    const [one] = company().world[table].filter(({ is_deleted: gone }) => !gone);
    await run(`update${kind}`, { id: one?.id, [kind === "Deal" ? "title" : "name"]: "Renamed" });
    await run(`delete${kind}`, { id: one?.id });
    await settled();
    expect(flow.runs).toEqual([]);
  });

  test("tells that the record is deleted, unless the builder leaves that to this trigger", async () => {
    const counts = await Promise.all(
      ["", "true", "false"].map((includeMerged) =>
        triggered(`deleted${kind}Trigger`, { includeMerged }),
      ),
    );
    const { loserId, survivorId } = await merge();
    await settled();
    expect(counts.map(({ runs }) => runs.length)).toEqual([1, 1, 0]);
    expect(counts[0]?.runs).toMatchObject([
      { meta: { entity_id: String(loserId), merged_to_id: String(survivorId) } },
    ]);
  });

  test("has custom fields by name where they are wanted", async () => {
    const flow = await triggered(key, { payloadFormat: "named" });
    await merge();
    await settled();
    expect(flow.runs).toMatchObject([{ survivor: { custom_fields_by_name: expect.any(Object) } }]);
  });
});

test("a survivor that is gone when it is asked for is null", async () => {
  const flow = await triggered("personMergedTrigger");
  const meta = { merged_to_id: "987654" };
  await flow.receive({ body: event({ action: "delete", entity: "person", meta }) });
  expect(flow.runs).toMatchObject([{ survivorId: 987654, survivor: null }]);
});

describe("every trigger of a webhook", () => {
  test.each(Object.keys(triggers))("%s runs on its own example", async (key) => {
    const action = key === "pipedriveTrigger" ? { eventAction: "*", eventObject: "*" } : {};
    const flow = await triggered(key, action);
    const example = triggers[key]?.examplePayload.payload.body.data as { meta: object };
    if (!key.endsWith("MergedTrigger")) {
      await flow.receive({ body: example });
      expect(flow.runs).toEqual([example]);
    }
    expect(Object.keys(example)).toContain("meta");
  });

  test("has a key and a label that belong together", () => {
    for (const [key, { display }] of Object.entries(triggers)) {
      if (key === "pipedriveTrigger") continue;
      const words = display.label.replaceAll(" ", "");
      expect(key.toLowerCase()).toBe(`${words}Trigger`.toLowerCase());
    }
    expect(Object.keys(component.triggers)).toEqual(
      expect.arrayContaining(["newDealTrigger", "dealStageChangedTrigger", "personMergedTrigger"]),
    );
  });
});
