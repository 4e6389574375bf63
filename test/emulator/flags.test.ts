// `npm run emulator`: its flags, and the program itself as a child process.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { readFlags } from "../../tools/emulator/flags";

describe("the flags", () => {
  test("become options", () => {
    const args =
      "--port 8080 --plan premium --seats 3 --deals 50000 --no-limits --custom-fields".split(" ");
    expect(readFlags(args)).toMatchObject({
      port: 8080,
      plan: "premium",
      seats: 3,
      deals: 50_000,
      limits: false,
      seed: true,
      customFields: true,
    });
  });

  test.each([
    ["--port x", '--port must be a whole number from 0 to 65535, got "x".'],
    ["--port 70000", '--port must be a whole number from 0 to 65535, got "70000".'],
    ["--seats 0", '--seats must be a whole number from 1 to 1000, got "0".'],
    ["--plan gold", '--plan must be one of lite, growth, premium, ultimate, got "gold".'],
    ["--redirect-uri here", '--redirect-uri must be a whole address, got "here".'],
    ["--no-seed --deals 5", "--deals needs the seed company: leave out --no-seed."],
    ["--nope", "Unknown option '--nope'"],
  ])("%s is refused in a sentence", (args, sentence) => {
    expect(() => readFlags(args.split(" "))).toThrow(sentence);
  });
});

describe("the program", () => {
  const root = join(__dirname, "..", "..");
  let running: ChildProcess | undefined;
  const start = (...flags: string[]) => {
    const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
    const main = join(root, "tools", "emulator", "main.ts");
    const child = spawn(process.execPath, [tsx, main, ...flags], { cwd: root });
    running = child;
    return child;
  };
  afterEach(() => running?.kill());

  test("says where it listens and how to talk to it, and ends on SIGTERM with 0", async () => {
    const child = start("--port", "0", "--no-seed");
    let text = "";
    for await (const chunk of child.stdout) {
      text += chunk;
      if (text.includes("Ctrl+C")) break;
    }
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
    const [, token = ""] = /API token\s+(\S+)/.exec(text) ?? [];
    const me = await fetch(`${url}/v1/users/me`, { headers: { "x-api-token": token } });
    expect(me.status).toBe(200);
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[0]).toBe(0);
  });

  test("ends with 2 and one sentence after a bad flag", async () => {
    const child = start("--plan", "gold");
    const said = child.stderr.toArray();
    expect((await once(child, "exit"))[0]).toBe(2);
    expect((await said).join("")).toBe(
      '--plan must be one of lite, growth, premium, ultimate, got "gold".\n',
    );
  });
});
