// What the config wizard offers of an account's fields: pickers of custom fields and options, forms that map
// fields to those of an integration.
import { createHarness } from "@prismatic-io/spectral/dist/testing";
import Ajv from "ajv";
import { manyCustomFields } from "../tools/emulator/seed/manyCustomFields";
import { type Emulator, startEmulator } from "../tools/emulator/server";
import { ask } from "./emulator/http";
import { component, withToken } from "./support/component";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ limits: false, customFields: true });
});
afterAll(() => emulator.close());
beforeEach(() => emulator.requests.reset());

const harness = createHarness(component as unknown as Parameters<typeof createHarness>[0]);

interface Choice {
  key: string;
  label: string;
}

let connections = 0;

async function source<Result>(key: string, inputs: Record<string, unknown>): Promise<Result> {
  connections += 1;
  const token = `wizard-${connections}`;
  emulator.world.apiTokens.set(token, 1);
  const connectionInput = withToken(emulator.url, token);
  const { result } = await harness.dataSource(key, { connectionInput, ...inputs });
  return result as Result;
}

const fieldsOf = (entity: string) =>
  emulator.world.fields.all().filter((field) => field.entity === entity);

const codeOf = (entity: string, name: string): string =>
  fieldsOf(entity).find((field) => field.name === name)?.code ?? "";

describe("selectCustomField", () => {
  it("offers every custom field of a kind of record, by code, and no built-in one", async () => {
    const offered = await source<Choice[]>("selectCustomField", { recordType: "person" });
    const custom = fieldsOf("person").filter(({ is_custom }) => is_custom);
    expect(offered.map(({ key }) => key).sort()).toEqual(custom.map(({ code }) => code).sort());
  });

  it("shows name and type in words, sorted by what a person reads", async () => {
    const offered = await source<Choice[]>("selectCustomField", { recordType: "product" });
    expect(offered).toContainEqual({
      key: codeOf("product", "Messezeitraum "),
      label: "Messezeitraum — date range",
    });
    const labels = offered.map(({ label }) => label);
    const sorted = [...labels].sort((one, other) => one.localeCompare(other));
    expect(labels).toEqual(sorted);
  });

  it("offers no two labels that are the same", async () => {
    await ask(emulator.url, "POST /api/v2/dealFields", {
      field_name: "Doppelt",
      field_type: "date",
    });
    await ask(emulator.url, "POST /api/v2/dealFields", {
      field_name: "Doppelt",
      field_type: "date",
    });
    const labels = (await source<Choice[]>("selectCustomField", { recordType: "deal" })).map(
      ({ label }) => label,
    );
    expect(labels.length).toBeGreaterThan(manyCustomFields("deal").length);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => label.startsWith("Doppelt — date (#"))).toHaveLength(2);
  });

  it("offers the fields of deals for leads", async () => {
    const keys = async (recordType: string) =>
      (await source<Choice[]>("selectCustomField", { recordType })).map(({ key }) => key).sort();
    expect(await keys("lead")).toEqual(await keys("deal"));
  });

  it("needs the kind of record", async () => {
    await expect(source("selectCustomField", {})).rejects.toThrow("Record Type is required");
    expect(emulator.requests.all()).toEqual([]);
  });
});

describe("selectCustomFieldOption", () => {
  const options = (customField: string) =>
    source<Choice[]>("selectCustomFieldOption", { recordType: "person", customField });

  it("offers the options of a field by number, twins with their numbers", async () => {
    const offered = await options("zubehör");
    const stored = fieldsOf("person").find(({ name }) => name === "Zubehör")?.options ?? [];
    expect(offered.map(({ key }) => key).sort()).toEqual(stored.map(({ id }) => String(id)).sort());
    expect(offered.map(({ label }) => label)).toContain("Schloss, schwer");
    const priorities = (await options("Priorität")).map(({ label }) => label);
    expect(priorities.filter((label) => /^Später \(#\d+\)$/.test(label))).toHaveLength(2);
  });

  it("takes the code of the field as well", async () => {
    expect(await options(codeOf("person", "Zubehör"))).toEqual(await options("Zubehör"));
  });

  it("refuses a field without options, and one that there is none of", async () => {
    await expect(options("Größe")).rejects.toThrow('Custom Field must have options, and "Größe"');
    await expect(options("Zubehoer")).rejects.toThrow('the nearest names are "Zubehör"');
  });
});

interface Form {
  schema: {
    properties: Record<string, { title: string; oneOf: { const: string; title: string }[] }>;
  };
  uiSchema: { type: string; elements: { scope: string; label: string }[] };
  data: Record<string, string>;
}

describe("fieldMapping", () => {
  const form = (integrationFields: readonly string[], recordType = "person") =>
    source<Form>("fieldMapping", { recordType, integrationFields });

  it("has one drop-down for each field of the integration, with every field of the account", async () => {
    const { schema, uiSchema } = await form(["size: Body Size", "due"]);
    expect(Object.keys(schema.properties)).toEqual(["size", "due"]);
    const { title, oneOf } = schema.properties.size ?? {};
    expect(title).toBe("Body Size");
    expect(oneOf?.map((choice) => choice.const).sort()).toEqual(
      fieldsOf("person")
        .map(({ code }) => code)
        .sort(),
    );
    expect(uiSchema).toMatchObject({
      type: "VerticalLayout",
      elements: [
        { type: "Control", scope: "#/properties/size", label: "Body Size" },
        { type: "Control", scope: "#/properties/due", label: "due" },
      ],
    });
  });

  it("stores codes: its schema takes the code of a field, and neither its name nor one that is gone", async () => {
    const { schema } = await form(["size"]);
    const accepts = new Ajv().compile(schema);
    expect(accepts({ size: codeOf("person", "Größe") })).toBe(true);
    expect(accepts({ size: "name" })).toBe(true);
    expect(accepts({})).toBe(true);
    expect(accepts({ size: "Größe" })).toBe(false);
    expect(accepts({ size: "f".repeat(40) })).toBe(false);
  });

  it("suggests the field of the same name, by label or key, and none where several bear it", async () => {
    const { data } = await form([
      "size: größe",
      "region",
      "manager: Account Manager",
      "name",
      "zip",
    ]);
    expect(data).toEqual({
      size: codeOf("person", "Größe"),
      region: codeOf("person", "region"),
      name: "name",
    });
  });

  it("costs the list of fields once", async () => {
    await form(["size"]);
    expect(emulator.requests.all().map(({ call }) => call)).toEqual(["GET /api/v2/personFields"]);
  });

  it.each([
    [[], "Integration Fields is required"],
    [["order number"], 'Integration Fields must be keys such as "orderNumber"'],
    [["a/b"], 'got "a/b"'],
    [["size", "size: Size"], 'Integration Fields names "size" twice'],
  ])("%j is refused before any request", async (fields, sentence) => {
    await expect(form(fields)).rejects.toThrow(sentence);
    expect(emulator.requests.all()).toEqual([]);
  });
});

describe("fieldObjectMap", () => {
  const map = (inputs: Record<string, unknown>) =>
    source<{
      fields: { field: Choice }[];
      options: { object: Choice; fields: Choice[] }[];
    }>("fieldObjectMap", { integrationFields: ["size: Size"], ...inputs });

  it("offers the fields of deals, persons and organizations, each below its kind", async () => {
    const { fields, options } = await map({});
    expect(fields).toEqual([{ field: { key: "size", label: "Size" } }]);
    expect(options.map(({ object }) => object.key)).toEqual(["deal", "person", "organization"]);
    expect(options[1]?.fields).toContainEqual({
      key: codeOf("person", "Größe"),
      label: "Größe — text with suggestions",
    });
  });

  it("reads the kinds that are asked for alone", async () => {
    const { options } = await map({ recordTypes: "lead, product" });
    expect(options.map(({ object }) => object.label)).toEqual(["Product", "Lead"]);
    expect(emulator.requests.all()).toHaveLength(2);
  });
});
