// Pipedrive's own npm client is a second opinion: it makes the requests of every sample as well, and both
// must arrive the same. It knows method, path, encoding and names by itself; only the values are given.
import { type Method, officialMethods } from "../tools/coverage/officialClient";
import { eachSample, samples } from "./samples";
import { API_TOKEN, type Company, startCompany } from "./support/company";
import { run, withToken } from "./support/component";
import { sendOfficially } from "./support/officialClient";
import { type Arrived, arrived, sorted, type Wire } from "./support/wire";

const NO_SUBSCRIPTIONS = "Pipedrive removed their API; the client dropped it in version 29.";

/** Actions that are not compared, and why. Known drift between client and documents would stand here too. */
const NOT_COMPARED: Readonly<Record<string, string>> = {
  rawRequest: "The builder writes the request; the client has no such method.",
  cancelRecurringSubscription: NO_SUBSCRIPTIONS,
  deleteSubscription: NO_SUBSCRIPTIONS,
  findSubscriptionByDeal: NO_SUBSCRIPTIONS,
  getSubscription: NO_SUBSCRIPTIONS,
  getSubscriptionPayments: NO_SUBSCRIPTIONS,
};

let company: Company;
let methods: Map<string, Method>;
beforeAll(async () => {
  company = await startCompany();
  methods = await officialMethods();
});
beforeEach(() => company.reset());
afterAll(() => company.close());

const all = (): Promise<Wire[]> => Promise.all(company.requests.all().map(arrived));

describe("the same request from both", () => {
  const compared = eachSample((_sample, key) => !(key in NOT_COMPARED));

  test.each(compared)("%s", async (_name, key, sample) => {
    const { inputs, requests, refused, anyOrder, secondsPerRequest } = sample;
    company.reset(secondsPerRequest);
    // What the emulator refuses was sent all the same; a refusal that is not expected is a fault.
    const settle = (made: Promise<unknown>) =>
      refused === undefined ? made : expect(made).rejects.toBeDefined();
    await settle(run(key, withToken(company.url, company.newToken()), inputs));
    const ours = await all();

    company.reset(secondsPerRequest);
    const server = { url: company.url, apiToken: API_TOKEN };
    for (const [index, request] of requests.entries()) {
      const made = sendOfficially(methods, request, server);
      await (index === requests.length - 1 ? settle(made) : made);
    }
    const order = anyOrder ? sorted : (wires: Wire[]) => wires;
    expect(order(ours)).toEqual(order(await all()));
  });
});

test("the official client makes 368 calls, each in one way", () => {
  expect(methods.size).toBe(368);
});

test("what is not compared is an action that has samples", () => {
  expect(Object.keys(NOT_COMPARED).filter((key) => !samples.has(key))).toEqual([]);
});

describe("the comparison itself", () => {
  /** The comparable form of a request as it arrives over HTTP. */
  async function seen(method: string, address: string, json?: unknown): Promise<Wire> {
    company.requests.reset();
    const body = json === undefined ? undefined : JSON.stringify(json);
    const headers = { "x-api-token": API_TOKEN, "content-type": "application/json" };
    await fetch(company.url + address, { method, headers, ...(body && { body }) });
    return arrived(company.requests.last() as Arrived);
  }

  test("sees another method", async () => {
    const lead = "/v1/leads/00000000-1ead-4000-8000-000000000001";
    const patch = await seen("PATCH", lead, { title: "A" });
    expect(await seen("PUT", lead, { title: "A" })).not.toEqual(patch);
    expect(await seen("PATCH", `/api${lead}`, { title: "A" })).toEqual(patch);
  });

  test("sees an underscore in the place of a dot", async () => {
    const dotted = await seen("GET", "/v1/goals/find?type.name=deals_won&is_active=true");
    expect(await seen("GET", "/v1/goals/find?type_name=deals_won&is_active=true")).not.toEqual(
      dotted,
    );
    expect(await seen("GET", "/v1/goals/find?is_active=true&type.name=deals_won")).toEqual(dotted);
  });

  test("sees brackets behind the name of a list, and a comma in the place of a repetition", async () => {
    const repeated = await seen("GET", "/api/v2/deals/installments?deal_ids=1&deal_ids=2");
    for (const other of ["deal_ids[]=1&deal_ids[]=2", "deal_ids=1%2C2"]) {
      expect(await seen("GET", `/api/v2/deals/installments?${other}`)).not.toEqual(repeated);
    }
  });

  test("sees a number that became text, and a null that was left out", async () => {
    const number = await seen("PATCH", "/api/v2/deals/1", { value: 5, probability: null });
    expect(await seen("PATCH", "/api/v2/deals/1", { value: "5", probability: null })).not.toEqual(
      number,
    );
    expect(await seen("PATCH", "/api/v2/deals/1", { value: 5 })).not.toEqual(number);
    expect(await seen("PATCH", "/api/v2/deals/1", { probability: null, value: 5 })).toEqual(number);
  });

  test("does not see how spaces and commas were spelt", async () => {
    const plain = await seen("GET", "/api/v2/deals?ids=1,2&status=a%20b");
    expect(await seen("GET", "/api/v2/deals?status=a+b&ids=1%2C2")).toEqual(plain);
  });
});
