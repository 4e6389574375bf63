// Find, Find or Create and Upsert: what counts as a match, what is written then, and what is left alone.
import { thrownBy } from "./client/access";
import { type Company, startCompany } from "./support/company";
import { type Steps, stepsIn, writesIn } from "./support/matching";

let company: Company;
let step: Steps;
beforeAll(async () => {
  company = await startCompany();
});
beforeEach(() => {
  company.reset();
  step = stepsIn(company);
});
afterAll(() => company.close());

const calls = () => company.requests.all().map(({ call }) => call);

describe("an upsert", () => {
  test("adds what is not there, leaves it alone when nothing differs, and sends only what does", async () => {
    const mara = { email: "mara@example.com", name: "Mara Lindqvist", orgId: "2" };
    const added = await step("upsertPerson", mara);
    expect(added).toMatchObject({ action: "created", id: 15, record: { name: "Mara Lindqvist" } });
    company.requests.reset();
    expect(await step("upsertPerson", mara)).toMatchObject({ action: "unchanged", id: 15 });
    expect(writesIn(company)).toEqual([]);
    const changed = await step("upsertPerson", { ...mara, orgId: "1", ownerId: "1" });
    expect(changed).toMatchObject({ action: "updated", id: 15, changed: ["org_id"] });
    expect(writesIn(company)).toEqual([["PATCH /api/v2/persons/{id}", { org_id: 1 }]]);
  });

  test("keeps every e-mail address and phone number a person has, and the primary one", async () => {
    await step("upsertPerson", {
      email: "HENRIK.VOSS@example.com, h.voss@example.org",
      phone: '[{"value": "0049 170 555 0101", "label": "home"}]',
    });
    expect(company.world.persons.get(1)).toMatchObject({
      emails: [
        { value: "henrik.voss@example.com", label: "work", primary: true },
        { value: "h.voss@example.org", primary: false },
      ],
      phones: [
        { value: "+49 431 5550101", label: "work", primary: true },
        { value: "+49 170 5550101", label: "home", primary: false },
      ],
    });
  });

  test("keeps the prices of a product in other currencies", async () => {
    const before = company.world.products.get(1)?.prices ?? [];
    const [first, second] = before.map(({ currency }) => currency);
    const prices = JSON.stringify([{ currency: first, price: 905 }]);
    await step("upsertProduct", { code: "NF-100", prices });
    const after = company.world.products.get(1)?.prices ?? [];
    expect(after.map(({ currency }) => currency)).toEqual([first, second]);
    expect(after[0]).toMatchObject({ ...before[0], price: 905 });
    expect(after[1]).toMatchObject({ ...before[1] });
  });

  test("leaves every other field of the record as it was", async () => {
    const before = structuredClone(company.world.deals.get(1));
    const fields = {
      "Site phone": "+49 431 5550100",
      Deposit: "2500 EUR",
      Accessories: "Lock, Lights",
    };
    const outcome = await step("upsertDeal", {
      title: "Spring order Radhaus Kiel",
      customFields: fields,
    });
    expect(outcome.changed).toHaveLength(1);
    const [code = ""] = outcome.changed;
    const { custom_fields, ...after } = company.world.deals.get(1) ?? {};
    expect({ ...after, custom_fields: { ...custom_fields, [code]: "+49 431 5550199" } }).toEqual({
      ...before,
      update_time: company.world.deals.get(1)?.update_time,
    });
  });

  test("gives a new record what it was looked for by", async () => {
    const match = { matchBy: "custom_field", matchField: "customer NUMBER" };
    const inputs = { ...match, matchValue: "K-2001", name: "Fahrrad Nord" };
    expect((await step("upsertOrganization", inputs)).action).toBe("created");
    const again = await stepsIn(company)("findOrganization", { ...match, matchValue: "K-2001" });
    expect(again).toMatchObject({ action: "found", record: { name: "Fahrrad Nord" } });
  });

  test("gives a new person both addresses, so that the next run finds it by either", async () => {
    const mara = { matchValue: "mara@example.com", email: "m@example.org", name: "Mara Lindqvist" };
    expect(await step("upsertPerson", mara)).toMatchObject({ action: "created", id: 15 });
    company.requests.reset();
    const other = stepsIn(company);
    expect(await other("upsertPerson", mara)).toMatchObject({ action: "unchanged", id: 15 });
    expect(company.world.persons.get(15)?.emails).toMatchObject([
      { value: "m@example.org", primary: true },
      { value: "mara@example.com", primary: false },
    ]);
  });

  test("writes a text whose numbers between commas change places", async () => {
    const kiel = (size: string) => ({
      name: "Radhaus Kiel",
      customFields: { "Customer number": size },
    });
    await step("upsertOrganization", kiel("1,2"));
    expect(await step("upsertOrganization", kiel("2,1"))).toMatchObject({ action: "updated" });
  });

  test("does not write the options of a lead again for their order", async () => {
    const lead = (labels: string) => ({
      title: "City of Lübbenstedt bike pool",
      organizationId: "3",
      customFields: { Accessories: labels },
    });
    await step("upsertLead", lead("Lock, Lights"));
    expect(await step("upsertLead", lead("Lights, Lock"))).toMatchObject({ action: "unchanged" });
    expect(await step("upsertLead", lead("Lights"))).toMatchObject({ action: "updated" });
  });

  test("does not rename a record whose name was typed in another case", async () => {
    expect(await step("upsertOrganization", { name: " radhaus KIEL " })).toMatchObject({
      action: "unchanged",
      id: 1,
    });
  });

  test("sends the custom fields of a lead as v1 takes them, and only those that differ", async () => {
    const lead = {
      title: "City of Lübbenstedt bike pool",
      organizationId: "3",
      customFields: { "Frame colour": "Moss green", "Rental period": "2027-01-01/2027-01-31" },
    };
    const outcome = await step("upsertLead", lead);
    const [[, body] = []] = writesIn(company);
    expect(Object.values(body as object)).toEqual(["2027-01-01", "2027-01-31"]);
    expect(outcome.changed).toEqual(Object.keys(body as object));
    expect(await step("upsertLead", lead)).toMatchObject({ action: "unchanged" });
  });
});

test("Find or Create leaves a record that is there as it is", async () => {
  const inputs = { email: "signe.holm@example.org", name: "Somebody Else" };
  expect(await step("findOrCreatePerson", inputs)).toMatchObject({ action: "found", id: 2 });
  expect(writesIn(company)).toEqual([]);
});

describe("a match is exact", () => {
  test("a phone number is the same one however it is spelt", async () => {
    const find = (matchValue: string) => step("findPerson", { matchBy: "phone", matchValue });
    expect(await find("0049-431-5550101")).toMatchObject({ action: "found", id: 1 });
    expect(await find("+49 170 5550101")).toMatchObject({ action: "found", id: 1 });
    // The search finds person 1 by these digits.
    expect(await find("+44 431 5550101")).toMatchObject({ action: "not_found", id: null });
  });

  test("the zero in brackets behind a country is not part of a phone number", async () => {
    const find = (matchValue: string) => step("findPerson", { matchBy: "phone", matchValue });
    expect(await find("+49 (0)431 555-0101")).toMatchObject({ action: "found", id: 1 });
    expect(await find("+49 (0431) 5550101")).toMatchObject({ action: "not_found" });
  });

  test("text in a custom field must be equal to the letter", async () => {
    const find = (matchValue: string) =>
      step("findOrganization", {
        matchBy: "custom_field",
        matchField: "Customer number",
        matchValue,
      });
    expect(await find("K-1001")).toMatchObject({ action: "found", id: 1 });
    expect(await find("k-1001")).toMatchObject({ action: "not_found" });
  });

  test("another custom field that holds the same does not count", async () => {
    const find = (matchField: string) =>
      step("findDeal", { matchBy: "custom_field", matchField, matchValue: "Q-88" });
    expect(await find("Quote reference")).toMatchObject({ action: "found", id: 1 });
    expect(await find("Order number")).toMatchObject({ action: "not_found" });
  });

  test("a name counts with the organization beside it", async () => {
    const find = (orgId: string) =>
      step("findPerson", { matchBy: "name", matchValue: "lena hoffmann", orgId });
    expect(await find("3")).toMatchObject({ action: "found", id: 3 });
    expect(await find("4")).toMatchObject({ action: "not_found" });
  });

  test("archived deals do not count", async () => {
    expect(await step("findDeal", { matchValue: "Museum city tour" })).toMatchObject({
      action: "not_found",
    });
    expect(await step("upsertDeal", { title: "Museum city tour" })).toMatchObject({
      action: "created",
    });
  });
});

describe("when several match", () => {
  const lena = { email: "lena.hoffmann@example.org" };

  test("the step fails, names them all and changes nothing", async () => {
    const { message } = await thrownBy(() => step("upsertPerson", { ...lena, ownerId: "1" }));
    expect(message).toContain(
      '2 persons have the e-mail address "lena.hoffmann@example.org": 3 "Lena Hoffmann", 11 "Lena Hoffmann"',
    );
    expect(writesIn(company)).toEqual([]);
  });

  test.each([
    ["oldest", 3],
    ["newest", 11],
    ["most_recently_updated", 3],
  ])("%s is person %d, and the other one is named", async (whenSeveral, id) => {
    const three = company.world.persons.get(3);
    if (three) company.world.persons.put({ ...three, update_time: "2026-11-20T11:00:00Z" });
    const outcome = await step("upsertPerson", { ...lena, whenSeveral });
    expect(outcome).toMatchObject({ id, others: [{ id: 14 - id, name: "Lena Hoffmann" }] });
  });
});

test("all of several hundred matches are read, whatever the page of the search", async () => {
  const { persons } = company.world;
  const [first] = persons.filter(({ id }) => id === 1);
  for (let id = 1001; id <= 1250 && first; id += 1) {
    persons.put({ ...first, id, name: "Twin", emails: [], phones: [] });
  }
  const find = { matchBy: "name", matchValue: "twin", whenSeveral: "newest" };
  const { id, others } = await step("findPerson", find);
  expect([id, others.length]).toEqual([1250, 249]);
  expect(new Set(others.map((other) => other.id)).size).toBe(249);
});

describe("what is refused before anything is written", () => {
  test.each([
    ["upsertPerson", { name: "Mara" }, "Match Value is required: fill it in, or Email"],
    ["findPerson", {}, "Match Value is required: fill it in"],
    [
      "upsertDeal",
      { matchBy: "custom_field", title: "D" },
      "Match Field is required when Match By is custom_field: fill it in",
    ],
    [
      "upsertOrganization",
      { name: "N", matchField: "Customer number" },
      "Match Field is for Match By custom_field alone, got name: clear one of them",
    ],
    ["upsertLead", { title: "New", value: "1" }, "Value must be an amount with its currency"],
    [
      "upsertPerson",
      { email: "a@example.com", firstName: "A" },
      "First Name and Last Name go together",
    ],
  ])("%s %j: %s", async (key, inputs, sentence) => {
    const { message } = await thrownBy(() => step(key, inputs));
    expect(message).toContain(sentence);
    expect(calls()).toEqual([]);
  });

  test("a custom field that no search covers", async () => {
    const match = { matchBy: "custom_field", matchField: "Dealer tier", matchValue: "Gold" };
    const { message } = await thrownBy(() => step("findOrganization", match));
    expect(message).toContain('"Dealer tier" is of type enum: choose another field');
    expect(calls()).toEqual(["GET /api/v2/organizationFields"]);
  });

  test.each([
    ["upsertPerson", { email: "new@example.com" }, "Name is required to add a person"],
    [
      "upsertOrganization",
      { matchValue: "Radhaus Lübeck", name: "Radhaus Lübeck GmbH" },
      'No organization has the name "Radhaus Lübeck", and a new one would not have it either',
    ],
    ["upsertLead", { title: "New lead" }, "A lead needs a Person ID or an Organization ID"],
    [
      "upsertDeal",
      { title: "New deal", lostReason: "Price" },
      "Lost Reason can only be set when Status is lost",
    ],
  ])("%s of something new %j: %s", async (key, inputs, sentence) => {
    const { message } = await thrownBy(() => step(key, inputs));
    expect(message).toContain(sentence);
    expect(writesIn(company)).toEqual([]);
  });
});
