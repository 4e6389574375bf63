// The command line of `npm run emulator`: flags → options, or one sentence about what is wrong.
import { parseArgs } from "node:util";
import { type EmulatorOptions, PLANS } from "./options";
import type { Plan } from "./state/company";

export const USAGE = `npm run emulator -- [flags]
  --port <n>            port on 127.0.0.1; 0, the default, takes any free one
  --plan <name>         ${PLANS.join(", ")}; decides the limits (default growth)
  --seats <n>           seats of the company; the daily budget grows with them (default 1)
  --deals <n>           generated deals on top of the seed company's own (default 0)
  --redirect-uri <url>  callback URL of the OAuth app
  --no-limits           count requests and tokens, refuse none
  --no-seed             an empty company
  --custom-fields       130 more custom fields on deals, 22 more on each other kind of record, of every type
  --help                this text`;

const FLAGS = {
  port: { type: "string" },
  plan: { type: "string" },
  seats: { type: "string" },
  deals: { type: "string" },
  "redirect-uri": { type: "string" },
  "no-limits": { type: "boolean" },
  "no-seed": { type: "boolean" },
  "custom-fields": { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** A flag that cannot be used; the message is the sentence to print. */
export class BadFlag extends Error {}

/** Reads the arguments after the script's name; undefined asks for the usage. Throws BadFlag. */
export function readFlags(args: readonly string[]): EmulatorOptions | undefined {
  const flags = parsed(args);
  if (flags.help) return undefined;
  if (flags["no-seed"] && flags.deals !== undefined) {
    throw new BadFlag("--deals needs the seed company: leave out --no-seed.");
  }
  return {
    port: wholeNumber("port", flags.port, 0, 65_535),
    plan: planOf(flags.plan),
    seats: wholeNumber("seats", flags.seats, 1, 1000),
    deals: wholeNumber("deals", flags.deals, 0, 1_000_000),
    limits: !flags["no-limits"],
    seed: !flags["no-seed"],
    customFields: flags["custom-fields"] === true,
    app: { redirectUri: address(flags["redirect-uri"]) },
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new BadFlag(text.split(/(?<=\.)\s/)[0]);
  }
}

function wholeNumber(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new BadFlag(`--${name} must be a whole number from ${least} to ${most}, got "${text}".`);
}

function planOf(text: string | undefined): Plan | undefined {
  const plan = PLANS.find((one) => one === text);
  if (plan || text === undefined) return plan;
  throw new BadFlag(`--plan must be one of ${PLANS.join(", ")}, got "${text}".`);
}

function address(text: string | undefined): string | undefined {
  if (text === undefined || URL.canParse(text)) return text;
  throw new BadFlag(`--redirect-uri must be a whole address, got "${text}".`);
}
