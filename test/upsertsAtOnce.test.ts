// Upserts of the same key at the same time: by steps of one process, by two processes, and while Pipedrive's
// search does not know yet what was added.
import { thrownBy } from "./client/access";
import { type Company, startCompany } from "./support/company";
import { run } from "./support/component";
import { type Outcome, type Steps, stepsIn, writesIn } from "./support/matching";
import { appWith } from "./support/oauth";

let company: Company;
let step: Steps;
beforeAll(async () => {
  company = await startCompany();
});
beforeEach(() => {
  company.reset();
  company.faults.clear();
  company.world.searchLag = 0;
  step = stepsIn(company);
});
afterAll(() => company.close());

/** Another process: what the component keeps, it keeps for one token. */
const otherProcess = (): Steps => stepsIn(company);

const living = (name: string) =>
  company.world.persons.filter((one) => one.name === name && !one.is_deleted);

describe("in one process", () => {
  test.each([0, 60_000])(
    "200 upserts of 50 keys leave 50 records, search lag %d ms",
    async (lag) => {
      company.world.searchLag = lag;
      const before = company.world.persons.size;
      const outcomes = await Promise.all(
        Array.from({ length: 200 }, (_, index) => {
          const key = index % 50;
          // Spelt otherwise each time.
          const email = index < 100 ? `guest${key}@example.com` : ` Guest${key}@EXAMPLE.com`;
          return step("upsertPerson", { email, name: `Guest ${key}`, ownerId: "1" });
        }),
      );
      expect(company.world.persons.size - before).toBe(50);
      const count = (action: string) => outcomes.filter((one) => one.action === action).length;
      expect([count("created"), count("unchanged")]).toEqual([50, 150]);
      expect(new Set(outcomes.map(({ id }) => id)).size).toBe(50);
    },
  );

  test.each([
    [
      "upsertOrganization",
      { matchBy: "custom_field", matchField: "Customer number" },
      "K-9b",
      "K-9B",
    ],
    ["upsertPerson", { matchBy: "phone" }, "+49 431 777", "49 431 777"],
  ])(
    "%s: values that differ little do not hide each other from it",
    async (key, match, ...values) => {
      company.world.searchLag = 30_000;
      const ids: unknown[] = [];
      for (const matchValue of [...values, ...values]) {
        ids.push((await step(key, { ...match, matchValue, name: "New" })).id);
      }
      expect(ids.slice(2)).toEqual(ids.slice(0, 2));
      expect(ids[0]).not.toBe(ids[1]);
    },
  );

  test("steps of one company wait for each other though an OAuth token was renewed between them", async () => {
    company.world.searchLag = 30_000;
    const guest = { email: "guest@example.com", name: "Guest" };
    const [old, renewed] = [
      appWith(company, ["contacts:full"]),
      appWith(company, ["contacts:full"]),
    ];
    const outcomes = await Promise.all(
      [old, renewed].map(
        async (connection) => (await run("upsertPerson", connection, guest)).data as Outcome,
      ),
    );
    expect(old.token).not.toEqual(renewed.token);
    expect(outcomes.map(({ action }) => action).sort()).toEqual(["created", "unchanged"]);
    expect(living("Guest")).toHaveLength(1);
  });

  test("what another user of the company added and this one may not see is looked for as usual", async () => {
    const guest = { email: "guest@example.com", name: "Guest" };
    const [one, other] = [appWith(company, ["contacts:full"]), appWith(company, ["contacts:full"])];
    await run("upsertPerson", one, guest);
    company.faults.add({ call: "GET /api/v2/persons/{id}", kind: "500", status: 403, times: 1 });
    const { data } = await run("upsertPerson", other, guest);
    expect((data as Outcome).action).toBe("unchanged");
    expect(company.requests.all().map(({ call }) => call)).toContain("GET /api/v2/persons/search");
  });

  test("what was added a moment ago costs no search, and is not found any more once it is gone", async () => {
    company.world.searchLag = 5000;
    const guest = { email: "guest@example.com", name: "Guest" };
    const { id } = await step("upsertPerson", guest);
    company.requests.reset();
    expect(await step("findPerson", { matchValue: guest.email })).toMatchObject({ id });
    expect(company.requests.all().map(({ call }) => call)).toEqual(["GET /api/v2/persons/{id}"]);
    company.world.persons.delete(Number(id));
    expect(await step("findPerson", { matchValue: guest.email })).toMatchObject({ id: null });
  });

  test("what steps add to the lists of one person at the same time is all there", async () => {
    const added = ["a@example.com", "b@example.com", "c@example.com"];
    await Promise.all([
      step("upsertPerson", { matchValue: "henrik.voss@example.com", email: added[0] }),
      step("upsertPerson", { matchBy: "phone", matchValue: "+49 431 5550101", email: added[1] }),
      step("addPersonEmail", { personId: "1", email: added[2] }),
    ]);
    const emails = company.world.persons.get(1)?.emails.map(({ value }) => value);
    expect(emails).toEqual(expect.arrayContaining(["henrik.voss@example.com", ...added]));
  });

  test("a failed step does not hold up the next one for the same key", async () => {
    const guest = { email: "guest@example.com", name: "Guest" };
    company.faults.add({ call: "GET /api/v2/persons/search", kind: "403-html", times: 1 });
    const [first, second] = await Promise.allSettled([
      step("upsertPerson", guest),
      step("upsertPerson", guest),
    ]);
    expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
    expect(living("Guest")).toHaveLength(1);
  });
});

describe("when the answer to a new record is lost", () => {
  const guest = { email: "guest@example.com", name: "Guest" };
  const lose = (acts: boolean) =>
    company.faults.add({ call: "POST /api/v2/persons", kind: "500", acts, times: 1 });

  test("it is found among the newest ones, though the search does not know it yet", async () => {
    company.world.searchLag = 30_000;
    lose(true);
    const outcome = await step("upsertPerson", guest);
    expect(outcome).toMatchObject({ action: "created", id: living("Guest")[0]?.id, rivals: [] });
    expect(await step("upsertPerson", guest)).toMatchObject({ action: "unchanged" });
    expect(living("Guest")).toHaveLength(1);
  });

  test("and it is not there, the step fails and says that it may have happened", async () => {
    lose(false);
    const { message } = await thrownBy(() => step("upsertPerson", guest));
    expect(message).toContain("The change may have happened");
    expect(living("Guest")).toHaveLength(0);
  });
});

describe("in two processes", () => {
  const guest = { email: "guest@example.com", name: "Guest" };

  /** Both add the same: the search of the second can't know what the first one added five seconds ago. */
  async function twice(inputs: Readonly<Record<string, unknown>>): Promise<[Outcome, Outcome]> {
    company.world.searchLag = 30_000;
    const first = await step("upsertPerson", inputs);
    company.clock.advance(5000);
    return [first, await otherProcess()("upsertPerson", inputs)];
  }

  test("the older record stays the one, and the rival is named", async () => {
    const [first, second] = await twice(guest);
    const [older, younger] = living("Guest");
    expect(first).toMatchObject({ action: "created", id: older?.id, rivals: [] });
    expect(second).toMatchObject({
      action: "created",
      id: older?.id,
      record: { id: older?.id },
      rivals: [{ id: younger?.id, name: "Guest", merged: false }],
    });
  });

  test("a rival that was left there is one of several matches in the next run", async () => {
    const other = otherProcess();
    company.world.searchLag = 30_000;
    await step("upsertPerson", guest);
    company.clock.advance(5000);
    await other("upsertPerson", guest);
    company.world.searchLag = 0;
    const { message } = await thrownBy(() => other("upsertPerson", guest));
    expect(message).toContain('2 persons have the e-mail address "guest@example.com"');
  });

  test("a rival is seen behind hundreds of others that were added meanwhile", async () => {
    company.world.searchLag = 60_000;
    const first = await step("upsertPerson", guest);
    for (let index = 0; index < 120; index += 1) {
      company.clock.advance(200);
      await step("addPerson", { name: `Visitor ${index}` });
    }
    const second = await otherProcess()("upsertPerson", guest);
    expect(second).toMatchObject({ id: first.id, rivals: [{ name: "Guest" }] });
  });

  test("with Resolve Duplicates the younger one is merged into the older", async () => {
    const [first, second] = await twice({ ...guest, resolveDuplicates: "true" });
    expect(second).toMatchObject({ id: first.id, warning: null, rivals: [{ merged: true }] });
    expect(living("Guest").map(({ id }) => id)).toEqual([first.id]);
    expect(writesIn(company).at(-1)).toEqual([
      "PUT /v1/persons/{id}/merge",
      { merge_with_id: first.id },
    ]);
  });

  test("a rival that the other process merges at the same moment is no failure", async () => {
    const call = "PUT /v1/persons/{id}/merge";
    // Done, but not by this request: its answer is that of a record which is gone.
    company.faults.add({ call, kind: "500", status: 404, acts: true, times: 1 });
    const [first, second] = await twice({ ...guest, resolveDuplicates: "true" });
    expect(second).toMatchObject({ id: first.id, warning: null, rivals: [{ merged: true }] });
    expect(living("Guest")).toHaveLength(1);
  });

  test("a merge that is refused is told, and the step succeeds", async () => {
    company.faults.add({ call: "PUT /v1/persons/{id}/merge", kind: "403-html", times: 1 });
    const [, second] = await twice({ ...guest, resolveDuplicates: "true" });
    expect(second.rivals).toMatchObject([{ merged: false }]);
    expect(second.warning).toContain("PUT /v1/persons/{id}/merge → 403");
    expect(living("Guest")).toHaveLength(2);
  });

  test("when the look for rivals fails, the record was added and the result says so", async () => {
    company.faults.add({ call: "GET /api/v2/persons", kind: "403-html", times: 1 });
    const outcome = await step("upsertPerson", guest);
    expect(outcome).toMatchObject({ action: "created", id: living("Guest")[0]?.id });
    expect(outcome.warning).toContain("Whether the same was added twice is not known");
  });

  test("leads can't be merged: the rival is named", async () => {
    company.world.searchLag = 30_000;
    const inputs = { title: "Fair contact", personId: "1" };
    const first = await step("upsertLead", inputs);
    company.clock.advance(5000);
    const second = await otherProcess()("upsertLead", inputs);
    expect(second).toMatchObject({
      id: first.id,
      rivals: [{ name: "Fair contact", merged: false }],
    });
  });
});
