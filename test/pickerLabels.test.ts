// What a person reads in a drop-down: enough to tell one record from the next.
import { type Emulator, startEmulator } from "../tools/emulator/server";
import { component, run, withToken } from "./support/component";
import { optionsOf } from "./support/pickers";

let emulator: Emulator;
const connection = () => withToken(emulator.url, "emulator-api-token");

beforeAll(async () => {
  emulator = await startEmulator({ plan: "ultimate", limits: false });
});
afterAll(() => emulator.close());

/** Adds a record as a builder would; gives its id. */
async function added(action: string, inputs: Record<string, unknown>): Promise<string> {
  const { data } = await run(action, connection(), inputs);
  return String((data as { data: { id: number | string } }).data.id);
}

/** The label under which a picker offers a record. */
const labelOf = async (picker: string, key: string, inputs = {}) =>
  (await optionsOf(picker, connection(), inputs)).find((option) => option.key === key)?.label;

const keys = async (picker: string, inputs: Record<string, unknown>) =>
  (await optionsOf(picker, connection(), inputs)).map(({ key }) => key);

describe("contacts and what is sold to them", () => {
  let orgId: string;
  let personId: string;
  beforeAll(async () => {
    orgId = await added("addOrganization", { name: "Möller & Söhne" });
    personId = await added("addPerson", { name: "Signe Holm", orgId, email: "signe@example.com" });
  });

  it("a person shows organization and e-mail", async () => {
    expect(await labelOf("selectPerson", personId)).toBe(
      "Signe Holm — Möller & Söhne, signe@example.com",
    );
  });

  it("an organization shows its address", async () => {
    const address = "Am Sandtorkai 1, Hamburg";
    const id = await added("addOrganization", { name: "Hafenrad", address });
    expect(await labelOf("selectOrganization", id)).toBe(`Hafenrad — ${address}`);
  });

  it("a deal shows organization, value and status", async () => {
    const deal = { title: "Fleet 2027", orgId, value: "1500", currency: "EUR" };
    const id = await added("addDeal", deal);
    expect(await labelOf("selectDeal", id)).toBe("Fleet 2027 — Möller & Söhne, 1,500 EUR, open");
  });

  it("a deal without an organization shows the person", async () => {
    const id = await added("addDeal", { title: "Bells", personId, value: "19.5" });
    expect(await labelOf("selectDeal", id)).toBe(`Bells — person ${personId}, 19.5 EUR, open`);
  });

  it("a lead shows whom it is about and its value", async () => {
    const lead = { title: "Trade fair", organizationId: orgId, value: "42000 EUR" };
    const id = await added("addLead", lead);
    expect(await labelOf("selectLead", id)).toBe("Trade fair — Möller & Söhne, 42,000 EUR");
  });

  it("a product shows code and price", async () => {
    const prices = '[{"currency": "EUR", "price": 890}]';
    const id = await added("addProduct", { name: "Alster", code: "NF-7", prices });
    expect(await labelOf("selectProduct", id)).toBe("Alster — NF-7, 890 EUR");
  });
});

describe("what is to be done, and what was written down", () => {
  it("an activity shows type, due date and whether it is done", async () => {
    const call = { subject: "Ring back", type: "call", dueDate: "2026-12-01", done: "true" };
    const id = await added("addActivity", call);
    expect(await labelOf("selectActivity", id)).toBe("Ring back — call, due 2026-12-01, done");
  });

  it("a note shows its first words without HTML, its day and the record it stands on", async () => {
    const content = `<p>Wants <b>bells</b> &amp; racks,&nbsp;${"and more ".repeat(10)}</p>`;
    const id = await added("addNote", { content, dealId: "1" });
    const deal = emulator.world.deals.get(1)?.title;
    const day = emulator.world.notes.get(Number(id))?.update_time.slice(0, 10);
    expect(await labelOf("selectNote", id)).toBe(
      `Wants bells & racks, and more and more and more and more and… — ${day}, ${deal}`,
    );
  });

  it("a file shows the record it is attached to", async () => {
    const file = { fileName: "offer.pdf", file: "…", entityType: "person", entityId: "1" };
    const id = await added("addFile", file);
    const person = emulator.world.persons.get(1)?.name;
    expect(await labelOf("selectFile", id)).toBe(`offer.pdf — ${person}`);
  });

  it("a project shows organization, status and end", async () => {
    const project = { title: "Rollout", boardId: "1", orgIds: "3", endDate: "2026-12-31" };
    const id = await added("addProject", project);
    const organization = emulator.world.organizations.get(3)?.name;
    expect(await labelOf("selectProject", id)).toBe(
      `Rollout — ${organization}, open, until 2026-12-31`,
    );
  });

  it("a task shows its project and when it is due", async () => {
    const id = await added("addTask", { title: "Pack", projectId: "2", dueDate: "2026-12-24" });
    expect(await labelOf("selectTask", id)).toBe("Pack — project 2, due 2026-12-24, open");
  });
});

describe("how the company is set up", () => {
  it("equal stages of two pipelines differ by their pipeline", async () => {
    const ids = await Promise.all(
      ["1", "2"].map((pipelineId) => added("addStage", { name: "On Hold", pipelineId })),
    );
    const labels = await Promise.all(ids.map((id) => labelOf("selectStage", id)));
    const [one, two] = [1, 2].map((id) => emulator.world.pipelines.get(id)?.name);
    expect(labels).toEqual([`On Hold — ${one}`, `On Hold — ${two}`]);
  });

  it("a pipeline narrows the stages to its own", async () => {
    const own = emulator.world.stages.all().filter(({ pipeline_id }) => pipeline_id === 2);
    const offered = await keys("selectStage", { pipelineId: "2" });
    expect(offered.sort()).toEqual(own.map(({ id }) => String(id)).sort());
  });

  it("phases are those of the given board, or else of the first", async () => {
    const of = (board: number) =>
      emulator.world.projectPhases
        .all()
        .flatMap(({ id, board_id }) => (board_id === board ? String(id) : []));
    expect((await keys("selectPhase", { boardId: "2" })).sort()).toEqual(of(2));
    expect((await keys("selectPhase", {})).sort()).toEqual(of(1));
    expect(await labelOf("selectPhase", "1")).toBe("Planned — Deliveries");
  });

  it("a filter shows what it finds, and the kind narrows the list", async () => {
    const conditions =
      '{"glue": "and", "conditions": [{"glue": "and", "conditions": []}, {"glue": "or", "conditions": []}]}';
    const id = await added("addFilter", { name: "All shops", type: "org", conditions });
    expect(await labelOf("selectFilter", id)).toBe("All shops — organizations");
    expect(await keys("selectFilter", { filterType: "org" })).toEqual([id]);
  });

  it("a user shows the e-mail address, one who has left is marked", async () => {
    const [present, gone] = [1, 5].map((id) => emulator.world.users.get(id));
    expect(await labelOf("selectUser", "1")).toBe(`${present?.name} — ${present?.email}`);
    expect(await labelOf("selectUser", "5")).toBe(`${gone?.name} — ${gone?.email}, inactive`);
  });

  it("a role shows the one it stands under, the topmost stands alone", async () => {
    const id = await added("addRole", { name: "Interns", parentRoleId: "3" });
    const { name } = emulator.world.roles.get(3) ?? {};
    expect(await labelOf("selectRole", id)).toBe(`Interns — under ${name}`);
    expect(await labelOf("selectRole", "1")).not.toContain("—");
  });

  it("a permission set shows its app", async () => {
    const set = emulator.world.permissionSets.all().find(({ app }) => app === "account_settings");
    expect(await labelOf("selectPermissionSet", String(set?.id))).toBe(
      `${set?.name} — account settings`,
    );
  });

  it("a webhook shows its event and where it goes, without what its address may keep secret", async () => {
    const hook = { name: "Orders", eventAction: "change", eventObject: "deal" };
    const subscriptionUrl = "https://hooks.example.com/orders?key=s3cret";
    const id = await added("addWebhook", { ...hook, subscriptionUrl });
    expect(await labelOf("selectWebhook", id)).toBe(
      "Orders — change deal, hooks.example.com/orders",
    );
  });

  it("a goal of any user or of the company shows what it counts, whose it is and when", async () => {
    const [own, ofCompany] = emulator.world.goals.all();
    const { start, end } = own?.duration ?? {};
    expect(await labelOf("selectGoal", String(own?.id))).toBe(
      `${own?.title} — deals won, person, ${start} to ${end}`,
    );
    expect(await labelOf("selectGoal", String(ofCompany?.id))).toBe(
      `${ofCompany?.title} — activities completed, company, from ${start}`,
    );
  });

  it("a goal of a sum is offered beside those of numbers", async () => {
    const { data } = await run("addGoal", connection(), {
      title: "Turnover",
      typeName: "deals_won",
      assigneeType: "person",
      assigneeId: "2",
      expectedOutcomeTarget: "90000",
      expectedOutcomeTrackingMetric: "sum",
      expectedOutcomeCurrencyId: "1",
      durationStart: emulator.world.goals.all()[0]?.duration.start,
      interval: "monthly",
    });
    const { goal } = (data as { data: { goal: { id: string } } }).data;
    expect(await labelOf("selectGoal", goal.id)).toContain("Turnover — deals won, person");
  });

  it("activity types are offered by number, or by the key that activities hold", async () => {
    const type = emulator.world.activityTypes.get(1);
    expect(await labelOf("selectActivityType", "1")).toBe(type?.name);
    expect(await labelOf("selectActivityTypeKey", String(type?.key_string))).toBe(type?.name);
  });

  it("currencies are offered by code, or by the number that goals hold", async () => {
    const euro = "EUR — Euro";
    expect(await labelOf("selectCurrency", "EUR")).toBe(euro);
    const numbers = await optionsOf("selectCurrencyId", connection());
    expect(numbers.find(({ label }) => label === euro)?.key).toMatch(/^\d+$/);
  });

  it("lead labels show their color, lead sources are offered by name", async () => {
    const [label] = emulator.world.leadLabels.all();
    expect(await labelOf("selectLeadLabel", String(label?.id))).toBe(
      `${label?.name} — ${label?.color}`,
    );
    expect(await labelOf("selectLeadSource", "Web forms")).toBe("Web forms");
  });
});

it("every picker shows an example of such a label", () => {
  const examples = Object.entries(component.dataSources)
    .filter(([, { dataSourceType }]) => dataSourceType === "picklist")
    .map(([key, { examplePayload }]) => [key, examplePayload?.result[0]?.label]);
  expect(examples.filter(([, label]) => !label)).toEqual([]);
});
