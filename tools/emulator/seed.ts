// The company an emulator starts with: Nordlicht Fahrradwerke, a fictional maker of bicycles.
import { seedBuiltInFields } from "./seed/builtInFields";
import { seedContacts } from "./seed/contacts";
import { seedCustomFields } from "./seed/customFields";
import { seedDeals } from "./seed/deals";
import { seedHistory } from "./seed/history";
import { seedLeads } from "./seed/leads";
import { seedPipelines } from "./seed/pipelines";
import { seedProducts } from "./seed/products";
import { seedProjectFields } from "./seed/projectFields";
import { seedUsers } from "./seed/users";
import type { World } from "./world";

/** Fills an empty world. Ids and contents are the same each time; times count back from the clock. */
export function seed(world: World): void {
  seedUsers(world);
  seedBuiltInFields(world);
  seedCustomFields(world);
  seedProjectFields(world);
  seedPipelines(world);
  seedContacts(world);
  seedProducts(world);
  seedDeals(world);
  seedLeads(world);
  seedHistory(world);
}
