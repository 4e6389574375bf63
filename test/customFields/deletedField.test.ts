// A field that was deleted while its definition is kept: API v2 refuses it, API v1 passes over it in silence,
// so that a step that writes a lead looks at what came back.
import { taken } from "../../src/customFields";
import { opened, tokenConnection } from "../client/access";
import { lead } from "../samples/leads";
import { type Company, startCompany } from "../support/company";
import { run, withToken } from "../support/component";

let company: Company;
beforeAll(async () => {
  company = await startCompany({ customFields: true });
});
beforeEach(() => company.reset());
afterAll(() => company.close());

const customFields = [{ key: "Größe", value: "L" }];

/** A connection that keeps the definitions of leads, one of whose fields is gone; with the code of that. */
async function afterDeletion() {
  const connection = withToken(company.url, company.newToken());
  await run("updateLead", connection, { id: lead(2), customFields });
  const { fields } = company.world;
  const field = fields.all().find(({ entity, name }) => entity === "deal" && name === "Größe");
  if (!field) throw new Error('There is no field "Größe"');
  fields.delete(field.id);
  return { connection, code: field.code };
}

test.each([
  ["updateLead", { id: lead(2) }],
  ["addLead", { title: "Messe", personId: "1" }],
  ["upsertLead", { title: "Messe 4711", personId: "1" }],
])("%s says so, and the step after it knows", async (key, inputs) => {
  const { connection, code } = await afterDeletion();
  const write = () => run(key, connection, { ...inputs, customFields });
  await expect(write()).rejects.toThrow(`the lead was saved without ${code}`);
  await expect(write()).rejects.toThrow('no custom field is called "Größe"');
});

test("upsertLead says so of a lead that exists", async () => {
  const title = { title: "Messe 4711", personId: "1" };
  await run("addLead", withToken(company.url, company.newToken()), title);
  const { connection, code } = await afterDeletion();
  await expect(run("upsertLead", connection, { ...title, customFields })).rejects.toThrow(
    `→ 200: the lead was saved without ${code}`,
  );
});

test("a value that a reply lacks though its field is there costs one list a minute", async () => {
  const { pipedrive } = opened(tokenConnection(company.url, company.newToken()));
  const code = company.world.fields.all().find(({ name }) => name === "Betreuer")?.code ?? "";
  const call = "PATCH /v1/leads/{id}";
  const lists = () => company.requests.all().filter(({ call }) => call === "GET /v1/leadFields");
  const at = async (now: number) => {
    const reply = { data: { id: lead(2) } };
    const sent = { [code]: 3, title: "Messe" };
    expect(await taken(pipedrive, call, sent, reply, () => now)).toBe(reply);
    return lists().length;
  };
  const NOW = Date.UTC(2026, 10, 20, 12);
  expect([await at(NOW), await at(NOW + 59_999), await at(NOW + 60_000)]).toEqual([1, 1, 2]);
});

test("an emptied field is none that a reply lacks", async () => {
  const { connection } = await afterDeletion();
  await run("updateLead", connection, { id: lead(2), fieldsToClear: ["Gewicht (kg)"] });
  expect(company.requests.all().filter(({ call }) => call === "GET /v1/leadFields")).toHaveLength(
    1,
  );
});
