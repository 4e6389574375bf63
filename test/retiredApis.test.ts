// APIs that Pipedrive has ended: every answer that means "gone" is said in words, any other stays what it is.
import { API_TOKEN, type Company, startCompany } from "./support/company";
import { run, withToken } from "./support/component";

let company: Company;
beforeAll(async () => {
  company = await startCompany();
});
beforeEach(() => {
  company.reset();
  company.faults.clear();
});
afterAll(() => company.close());

const channel = () => run("deleteChannel", withToken(company.url, API_TOKEN), { id: "a" });
const subscription = () => run("getSubscription", withToken(company.url, API_TOKEN), { id: "1" });

const answerWith = (status: number, body: object) =>
  company.faults.add({ kind: "500", times: null, status, body });

test.each([404, 405, 410])(
  "an answer of %d says when the API ended and what to use",
  async (status) => {
    answerWith(status, { success: false, error: "No" });
    await expect(channel()).rejects.toMatchObject({
      message: expect.stringMatching(
        /^DELETE \/v1\/channels\/\{id\} → \d+: Pipedrive ended the Channels API on 2026-02-01.* Remove this step/,
      ),
      status,
      data: { error: "No" },
    });
    await expect(subscription()).rejects.toThrow(
      /^GET \/v1\/subscriptions\/\{id\} → \d+: .* on 2025-06-27\. .*billing frequency.*installments/,
    );
  },
);

test("any other refusal stays what it is", async () => {
  answerWith(403, { success: false, error: "Scope and URL mismatch" });
  await expect(channel()).rejects.toThrow(
    /→ 403: Scope and URL mismatch.*add messengers-integration/,
  );
  await expect(subscription()).rejects.toThrow("→ 403: Scope and URL mismatch");
});

test("an account that still has the API gets its reply", async () => {
  answerWith(200, { success: true, data: { id: 1 } });
  expect(await channel()).toEqual({ data: { success: true, data: { id: 1 } } });
  expect(await subscription()).toEqual({ data: { success: true, data: { id: 1 } } });
});
