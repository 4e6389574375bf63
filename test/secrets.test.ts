// Whatever goes wrong, no secret comes out: not in what is returned, thrown, logged or printed.
import { FAULT_KINDS, type FaultKind } from "../tools/emulator/faults";
import { listen } from "./client/listen";
import { connectionsTo, openVault, PATIENT, QUICK, type Vault } from "./support/secrets";
import { AT_ONCE, toldBy } from "./support/told";

let vault: Vault;
beforeAll(async () => {
  vault = await openVault();
});
afterAll(() => vault.emulator.close());
afterEach(() => vault.emulator.faults.clear());

describe.each(FAULT_KINDS)("under the fault %s", (kind: FaultKind) => {
  const strike = () => vault.emulator.faults.add({ ...AT_ONCE, kind });
  // Only a raw request can be told to give up before a minute is over.
  const steps = kind === "hang" ? QUICK : [...QUICK, ...PATIENT];

  it("with debug", async () => {
    expect(await toldBy(vault, steps, { before: strike })).toEqual([]);
  });

  it("without debug", async () => {
    expect(await toldBy(vault, QUICK, { before: strike, debug: false })).toEqual([]);
  });
});

it("when nothing goes wrong", async () => {
  expect(await toldBy(vault, [...QUICK, ...PATIENT])).toEqual([]);
});

/** What Pipedrive answers, one refusal per status it documents. */
const REFUSALS: readonly [status: number, body: unknown][] = [
  [400, { success: false, error: "Bad request", error_info: "title is too long" }],
  [401, { success: false, error: "unauthorized access", errorCode: 401 }],
  [402, { success: false, error: "Company account is not open" }],
  [403, { success: false, error: "Scope and URL mismatch" }],
  [403, { success: false, error: "Forbidden", code: "feature_capping_deals_limit" }],
  [404, { success: false, error: "Deal not found" }],
  [405, { success: false, error: "Method not allowed" }],
  [410, { success: false, error: "Gone" }],
  [413, "<html><body>413 Request Entity Too Large</body></html>"],
  [415, { success: false, error: "Feature is not enabled" }],
  [422, { success: false, errors: { url: ["invalid"] } }],
  [501, { success: false, error: "Not implemented" }],
];

it.each(REFUSALS)("when Pipedrive refuses with %i: %j", async (status, body) => {
  const steps = [...QUICK, ...PATIENT];
  const refuse = () =>
    vault.emulator.faults.add({ ...AT_ONCE, kind: "500", status, body, times: null });
  expect(await toldBy(vault, steps, { before: refuse })).toEqual([]);
});

it("when the connection can't be made", async () => {
  const closed = await listen();
  await new Promise((done) => closed.server.close(done));
  const connections = connectionsTo(closed.url, vault.planted);
  expect(await toldBy(vault, QUICK, { connections })).toEqual([]);
});
