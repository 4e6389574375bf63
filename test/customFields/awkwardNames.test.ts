// Names that are hard to tell apart, typed as a person types them: the field that is meant is written, and
// where nobody can say which that is, nothing is written and the error says what would do.
import type { FieldDefinition } from "../../tools/emulator/state/fields";
import { optionId, typedField } from "../emulator/valuesOfEveryType";
import { lead } from "../samples/leads";
import { type Company, startCompany } from "../support/company";
import { run, withToken } from "../support/component";

let company: Company;
beforeAll(async () => {
  company = await startCompany({ customFields: true });
});
beforeEach(() => company.reset());
afterAll(() => company.close());

type Pair = readonly [key: string, value: unknown];

/** The custom fields of deal 1 after some were written. */
async function written(...pairs: readonly Pair[]): Promise<Record<string, unknown>> {
  const customFields = pairs.map(([key, value]) => ({ key, value }));
  const connection = withToken(company.url, company.newToken());
  await run("updateDeal", connection, { id: "1", customFields });
  return company.world.deals.get(1)?.custom_fields ?? {};
}

/** The fields of deals that bear a name to the letter. */
const borne = (name: string): FieldDefinition[] =>
  company.world.fields.filter((field) => field.entity === "deal" && field.name === name);

/** The code of the one field of deals that bears a name to the letter. */
function codeOf(name: string): string {
  const [field, ...others] = borne(name);
  if (!field || others.length > 0) throw new Error(`Not one field is called "${name}"`);
  return field.code;
}

describe("finds the field that is meant", () => {
  test.each([
    ["in another case", "grÖßE", "Größe"],
    ["with umlauts of two characters", "Größe".normalize("NFD"), "Größe"],
    ["with an accent of two characters", "TÉLÉPHONE direct".normalize("NFD"), "Téléphone direct"],
    ["without the blanks around the name", "straße & hausnummer", " Straße & Hausnummer"],
    ["with blanks around it that the name lacks", "\t Größe \n", "Größe"],
    ["with an emoji", "notiz 📝", "Notiz 📝"],
    ["among case twins by its capitals", "Region", "Region"],
    ["among twins but for a blank, without it", "Serie", "Serie"],
    ["among twins but for a blank, with it", "Serie ", "Serie "],
  ])("%s: %j", async (_why, key, name) => {
    expect(await written([key, "7"])).toMatchObject({
      [codeOf(name)]: name === "Serie" ? 7 : "7",
    });
  });

  test("both case twins in one step", async () => {
    const fields = await written(["Region", "Nord"], ["region", "nord"]);
    const [nord] = borne("region")[0]?.options ?? [];
    expect(fields).toMatchObject({ [codeOf("Region")]: "Nord", [codeOf("region")]: nord?.id });
  });

  test("by its code, in capitals or behind the name, as twins are shown", async () => {
    const [user, text] = borne("Account Manager");
    const fields = await written(
      [` ${user?.code.toUpperCase()} `, "3"],
      [`Account Manager (${text?.code})`, "Mara"],
    );
    expect(fields).toMatchObject({ [String(user?.code)]: 3, [String(text?.code)]: "Mara" });
  });

  test.each([
    ["Hoch", "Hoch"],
    ["hoch", "hoch"],
    ["mittel", " Mittel "],
    ["NIEDRIG 🐢", "Niedrig 🐢"],
  ])("the option %j", async (typed, label) => {
    const { code } = typedField(company.world, "deal", "enum");
    const fields = await written(["Priorität", typed]);
    expect(fields[code]).toBe(optionId(company.world, "deal", "enum", label));
  });
});

const methods = () => company.requests.all().map(({ method }) => method);

/** The error of a step that writes fields of a record; it fails when anything but definitions was asked for. */
async function refusal(pairs: readonly Pair[], key = "updateDeal", inputs: object = { id: "1" }) {
  const customFields = pairs.map(([name, value]) => ({ key: name, value }));
  const connection = withToken(company.url, company.newToken());
  const message = await run(key, connection, { ...inputs, customFields }).then(
    () => "nothing was thrown",
    (error: Error) => error.message,
  );
  expect(new Set(methods())).toEqual(new Set(["GET"]));
  return message;
}

const codesOf = (...names: string[]): string =>
  names.flatMap((name) => borne(name).map(({ code }) => code)).join(", ");

describe("writes nothing and says why", () => {
  test("two fields of one name: the codes of both", async () => {
    expect(await refusal([["Account Manager", "3"]])).toBe(
      `Custom Fields: 2 fields are called "Account Manager": use the code of one of them, ${codesOf("Account Manager")}`,
    );
  });

  test.each([
    ["REGION", ["Region", "region"]],
    ["SERIE", ["Serie", "Serie "]],
  ])("twins that %s tells nothing apart of: the codes of both", async (typed, names) => {
    expect(await refusal([[typed, "3"]])).toBe(
      `Custom Fields: 2 fields are called "${typed}": use the code of one of them, ${codesOf(...names)}`,
    );
  });

  test.each([
    ["Gewich", 'are "Gewicht (kg)", '],
    ["gewihct", 'are "Gewicht (kg)", '],
    ["Prüfwert 1000", '"Prüfwert 100", "Prüfwert 001", "Prüfwert 002"'],
    ["Grosse", 'are "Größe", '],
  ])("an unknown name, %s: the three nearest", async (typed, near) => {
    const message = await refusal([[typed, "3"]]);
    expect(message).toContain(
      `Custom Fields: no custom field is called "${typed}": the nearest names are `,
    );
    expect(message).toContain(near);
    expect(message.match(/"[^"]+"/g)).toHaveLength(4);
  });

  test("an unknown code", async () => {
    const code = "f".repeat(40);
    expect(await refusal([[code, "3"]])).toContain(`no custom field is called "${code}"`);
  });

  test("a field of Pipedrive itself", async () => {
    expect(await refusal([["Title", "3"]])).toBe(
      'Custom Fields: "Title" is a field of Pipedrive itself, not a custom one: use its own input',
    );
  });

  test("a field of Pipedrive itself by its code", async () => {
    expect(await refusal([["person_id", "3"]])).toBe(
      'Custom Fields: "person_id" is a field of Pipedrive itself, not a custom one: use its own input',
    );
  });

  test("an unknown option: all that there are", async () => {
    const options = typedField(company.world, "deal", "enum").options ?? [];
    const all = options.map(({ id, label }) => `${label.trim()} (${id})`).join(", ");
    expect(await refusal([["Priorität", "Höchst"]])).toBe(
      `Custom field "Priorität" must be one of ${all}, got "Höchst"`,
    );
  });

  test("two options of one label: the numbers of both", async () => {
    const options = typedField(company.world, "deal", "enum").options ?? [];
    const ids = options.filter(({ label }) => label === "Später").map(({ id }) => id);
    expect(await refusal([["Priorität", "später"]])).toBe(
      `Custom field "Priorität" has several options called "später": use the number of one of them, ${ids.join(", ")}`,
    );
  });

  test("one field under two names", async () => {
    const { code } = typedField(company.world, "deal", "varchar_auto");
    expect(
      await refusal([
        ["Größe", "L"],
        [code, "XL"],
      ]),
    ).toContain('Custom field "Größe" is named twice');
  });

  test.each([
    ["Gewicht (kg)", "1,5"],
    ["Budget €", "viel"],
    ["Fällig am", "2027-02-29"],
    ["Messezeitraum", "2027-02-01"],
    ["Abholzeit ⏰", "24:00"],
    ["Öffnungszeiten", "08:00/10:00 Europe/Altona"],
    ["Betreuer", "Mara"],
    ["Händler", "-1"],
    ["Ansprechpartner 👩‍🔧", "1.5"],
    ["Größe", "x".repeat(256)],
  ])("%s with %s, naming the field", async (key, value) => {
    expect(await refusal([[key, value]])).toMatch(`Custom field "${key}" m`);
  });

  test.each([
    ["addDeal", { title: "Messe" }],
    ["addPerson", { name: "Ruth" }],
    ["updatePerson", { id: "1" }],
    ["addOrganization", { name: "Hof" }],
    ["updateOrganization", { id: "1" }],
    ["addProduct", { name: "Rad" }],
    ["updateProduct", { id: "1" }],
    ["addProject", { title: "Umbau", boardId: "1" }],
    ["updateProject", { id: "1" }],
    ["addLead", { title: "Messe", personId: "1" }],
    ["updateLead", { id: lead(2) }],
  ])("%s too", async (key, inputs) => {
    expect(await refusal([["Nirgends", "3"]], key, inputs)).toContain(
      'no custom field is called "Nirgends"',
    );
  });

  test("a lead takes no time zone", async () => {
    const pairs: Pair[] = [["Abholzeit ⏰", "08:30 Europe/Lisbon"]];
    expect(await refusal(pairs, "updateLead", { id: lead(2) })).toContain(
      'Custom field "Abholzeit ⏰" takes no time zone on a lead',
    );
  });
});
