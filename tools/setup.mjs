// Installs what package-lock.json names, once per lock file; plain JavaScript, since nothing is there yet.
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.9 or newer.`);
  process.exit(1);
}

const root = fileURLToPath(new URL("..", import.meta.url));
const lock = createHash("sha256")
  .update(readFileSync(`${root}package-lock.json`))
  .digest("hex");
const stamp = `${root}node_modules/.lock-sha256`;

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  console.log("Installing packages (once) …");
  // Not `npm ci`: npm 11 refuses a lock file without the optional binaries of every other platform.
  execSync("npm install --no-save --no-audit --no-fund --loglevel=error", {
    cwd: root,
    stdio: "inherit",
  });
  writeFileSync(stamp, lock);
}
