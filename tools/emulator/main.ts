// `npm run emulator`: starts an emulator and says how to talk to it.
import { BadFlag, readFlags, USAGE } from "./flags";
import type { EmulatorOptions } from "./options";
import { type Emulator, startEmulator } from "./server";

const message = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function stop(status: number, sentence: string): never {
  console.error(sentence);
  process.exit(status);
}

function flags(): EmulatorOptions {
  try {
    const options = readFlags(process.argv.slice(2));
    if (options) return options;
  } catch (error) {
    stop(2, error instanceof BadFlag ? error.message : message(error));
  }
  console.log(USAGE);
  process.exit(0);
}

/** Everything one needs to know to use it, ready to copy. */
function greeting({ url, world }: Emulator): string {
  const [app] = world.apps.values();
  const [apiToken] = world.apiTokens.keys();
  const { name, plan, seats } = world.company;
  return `
Pipedrive emulator    ${url}
company               ${name}, plan ${plan}, seats ${seats}, ${world.deals.size} deals
API token             ${apiToken}      (header x-api-token)
OAuth client id       ${app?.client_id}
OAuth client secret   ${app?.client_secret}
OAuth callback URL    ${app?.redirect_uri}
authorize             ${url}/oauth/authorize?client_id=…&redirect_uri=…&state=…
install (Marketplace) ${url}/oauth/install?client_id=${app?.client_id}

try     curl -H 'x-api-token: ${apiToken}' '${url}/api/v2/deals?limit=1'
fault   curl -d '{"kind":"429","times":2}' ${url}/_emulator/faults
heal    curl -X DELETE ${url}/_emulator/faults
revoke  curl -d '{"client_id":"${app?.client_id}"}' ${url}/_emulator/revoke
clock   curl -d '{"advance":3600000}' ${url}/_emulator/clock
budget  curl -d '{"remaining":100}' ${url}/_emulator/budget
state   curl ${url}/_emulator/state

Stop it with Ctrl+C.`;
}

async function main(): Promise<void> {
  const options = flags();
  const emulator = await startEmulator(options).catch((error: unknown) =>
    stop(1, `The emulator could not start: ${message(error)}`),
  );
  console.log(greeting(emulator));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => emulator.close().then(() => process.exit(0)));
  }
}

void main();
