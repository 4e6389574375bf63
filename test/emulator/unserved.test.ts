// The day Pipedrive publishes an operation, the emulator says that it has no handler for it yet.
import { loadContract } from "../../tools/contract/contract";
import { apiOf } from "../../tools/emulator/api";
import { budgetOf } from "../../tools/emulator/budget";
import { stoppedClock } from "../../tools/emulator/clock";
import { foundCompany } from "../../tools/emulator/company";
import { faultSwitch } from "../../tools/emulator/faults";
import { journalOf } from "../../tools/emulator/journal/journal";
import { windows } from "../../tools/emulator/limits";
import { tokenStore } from "../../tools/emulator/oauth/tokens";
import { settingsOf } from "../../tools/emulator/options";

test("an operation without a handler says its name and makes nothing up", async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20));
  const settings = settingsOf({ clock, apiToken: "token" }, []);
  const world = foundCompany(settings);
  const api = apiOf({
    contract: loadContract(),
    routes: {},
    world,
    journal: journalOf(clock),
    tokens: tokenStore(),
    enforceLimits: true,
    origin: () => "http://127.0.0.1",
    budget: budgetOf(world.company),
    windows: windows(),
    faults: faultSwitch(),
    clock,
    wait: async () => undefined,
  });
  const { outcome } = await api.answer({
    method: "GET",
    path: "/v1/currencies",
    query: "",
    headers: { "x-api-token": "token" },
    body: Buffer.alloc(0),
  });
  expect(outcome.status).toBe(501);
  expect(JSON.parse(String(outcome.body))).toMatchObject({
    error: "GET /v1/currencies is not emulated",
  });
});
