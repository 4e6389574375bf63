// What is published: one bundle that needs nothing beside it, accepted by the platform's own check.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..");
const empty = (): string => mkdtempSync(join(tmpdir(), "pipedrive-"));

describe("the bundle", () => {
  it("is index.js and an icon, with the licences of what it holds", () => {
    expect(readdirSync(join(root, "dist")).sort()).toEqual([
      "icon.png",
      "index.js",
      "index.js.LICENSE.txt",
    ]);
  });

  it("loads in a folder with nothing else, on a bare Node", () => {
    const folder = empty();
    cpSync(join(root, "dist"), folder, { recursive: true });
    const script =
      'const { key, actions } = require("./index.js").default; console.log(key, typeof actions.rawRequest.perform)';
    const printed = execFileSync(process.execPath, ["-e", script], {
      cwd: folder,
      env: { PATH: process.env.PATH },
      encoding: "utf8",
    });
    expect(printed.trim()).toBe("pipedrive function");
  });

  it("names no path of the machine it was built on", () => {
    expect(readFileSync(join(root, "dist/index.js"), "utf8")).not.toContain(root);
  });
});

describe("the platform's publish check", () => {
  it("passes without a login and prints the signature of the package", () => {
    const prism = join(root, "node_modules/.bin/prism");
    const printed = execFileSync(
      process.execPath,
      [prism, "components:signature", "--skip-signature-verify"],
      { cwd: root, env: { PATH: process.env.PATH, HOME: empty() }, encoding: "utf8" },
    );
    expect(printed.trim()).toMatch(/^[0-9a-f]{40}$/);
  });
});
