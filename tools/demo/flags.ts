// The command line of `npm start`: flags and environment → what to run, or one sentence about what is wrong.
import { parseArgs } from "node:util";
import type { Account } from "./reading";
import { messageOf } from "./story";

export const USAGE = `npm start                    a night's flow through dist/index.js against an emulator of its own
npm start -- --read-only     reads a real account, writes nothing; takes from the environment:
                               PIPEDRIVE_API_TOKEN  personal API token (Personal preferences, API)
                               PIPEDRIVE_API_URL    another address, such as an emulator's
npm start -- --help          this text
NO_COLOR=1                   turns colours off; without a terminal they are off anyway`;

/** A command line that cannot be run; the message is the sentence to print. */
export class BadFlag extends Error {}

export type Wish = { run: "help" | "night" } | { run: "reading"; account: Account };

/** Reads the arguments after the script's name. Throws BadFlag. */
export function readFlags(args: readonly string[], environment: NodeJS.ProcessEnv): Wish {
  const flags = parsed(args);
  if (flags.help) return { run: "help" };
  if (!flags["read-only"]) return { run: "night" };
  const apiToken = environment.PIPEDRIVE_API_TOKEN?.trim();
  if (!apiToken) {
    throw new BadFlag(
      "--read-only needs a personal API token: PIPEDRIVE_API_TOKEN=… npm start -- --read-only.",
    );
  }
  const apiUrl = environment.PIPEDRIVE_API_URL?.trim() || "https://api.pipedrive.com";
  if (!URL.canParse(apiUrl)) {
    throw new BadFlag(`PIPEDRIVE_API_URL must be a whole address, got "${apiUrl}".`);
  }
  return { run: "reading", account: { apiUrl, apiToken } };
}

function parsed(args: readonly string[]) {
  try {
    const options = { "read-only": { type: "boolean" }, help: { type: "boolean" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new BadFlag(`${messageOf(error).split(/\.\s|\.$/)[0]}: see npm start -- --help.`);
  }
}
