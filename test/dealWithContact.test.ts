// Create Deal With Contact: three records in one step, none of them twice, and a failure half-way is no loss.
import { thrownBy } from "./client/access";
import { type Company, startCompany } from "./support/company";
import { type Outcome, stepsIn, writesIn } from "./support/matching";

let company: Company;
let create: (inputs: object) => Promise<Record<"organization" | "person" | "deal", Outcome | null>>;
beforeAll(async () => {
  company = await startCompany();
});
beforeEach(() => {
  company.reset();
  company.faults.clear();
  const step = stepsIn(company);
  create = async (inputs) =>
    (await step("createDealWithContact", { ...inputs })) as unknown as Record<"deal", Outcome> &
      Record<"organization" | "person", Outcome | null>;
});
afterAll(() => company.close());

const order = {
  organizationName: "Fahrrad Nord",
  personName: "Mara Lindqvist",
  email: "mara@example.com",
  title: "Autumn order",
  value: "1500",
};

test("the deal belongs to the person, the person to the organization", async () => {
  const { organization, person, deal } = await create(order);
  expect([organization?.action, person?.action, deal?.action]).toEqual([
    "created",
    "created",
    "created",
  ]);
  expect(person?.record).toMatchObject({ org_id: organization?.id });
  expect(deal?.record).toMatchObject({ person_id: person?.id, org_id: organization?.id });
});

test("running it again adds nothing and writes only what changed", async () => {
  await create(order);
  company.requests.reset();
  const { organization, person, deal } = await create({ ...order, value: "1600" });
  expect([organization?.action, person?.action, deal?.action]).toEqual([
    "unchanged",
    "unchanged",
    "updated",
  ]);
  expect(writesIn(company)).toEqual([["PATCH /api/v2/deals/{id}", { value: 1600 }]]);
});

test("a contact that exists is used, whoever added it", async () => {
  const { person, deal } = await create({ phone: "0049 431 5550101", title: "Bells" });
  expect(person).toMatchObject({ action: "unchanged", id: 1 });
  expect(deal?.record).toMatchObject({ person_id: 1, org_id: null });
});

test("when the answer about the deal is lost, the error does not say that it was not written", async () => {
  company.faults.add({ call: "POST /api/v2/deals", kind: "500", acts: false, times: 1 });
  const { message } = await thrownBy(() => create(order));
  expect(message).toContain(
    "Whether the deal was written is not known; done already: organization",
  );
});

test("a failure half-way says what exists, and the next run goes on from there", async () => {
  company.faults.add({ call: "POST /api/v2/deals", kind: "403-html", times: 1 });
  const { message } = await thrownBy(() => create(order));
  expect(message).toMatch(
    /^POST \/api\/v2\/deals → 403: .* The deal was not written; done already: organization 9 "Fahrrad Nord" \(created\), person 15 "Mara Lindqvist" \(created\)\. Run the step again: it goes on from there\.$/,
  );
  const { organization, person, deal } = await create(order);
  expect([organization?.id, person?.id, deal?.action]).toEqual([9, 15, "created"]);
});

test("the deal can be told by a custom field instead of its title", async () => {
  const first = { ...order, matchField: "Order number", customFields: { "Order number": "A-1" } };
  const { deal } = await create(first);
  const again = await create({ ...first, title: "Autumn order, final" });
  expect(again.deal).toMatchObject({ id: deal?.id, action: "updated", changed: ["title"] });
});

test.each([
  [{ title: "Nobody's" }, "Organization Name, Person Name, Email or Phone is required"],
  [{ ...order, customFields: { Colour: "red" } }, 'no custom field is called "Colour"'],
  [{ ...order, personCustomFields: { Shoes: 43 } }, 'no custom field is called "Shoes"'],
  [{ ...order, matchField: "Order number" }, "Match Value is required"],
])("%j writes nothing", async (inputs, sentence) => {
  const { message } = await thrownBy(() => create(inputs));
  expect(message).toContain(sentence);
  expect(writesIn(company)).toEqual([]);
});
