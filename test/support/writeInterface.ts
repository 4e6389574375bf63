// Accepts the built component's interface as the one to keep:
// npm run --silent build && npx tsx test/support/writeInterface.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { component } from "./component";
import { interfaceOf } from "./interface";

const file = join(__dirname, "../fixtures/interface.json");
writeFileSync(file, `${JSON.stringify(interfaceOf(component), null, 2)}\n`);
