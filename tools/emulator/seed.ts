// The company an emulator starts with: Nordlicht Fahrradwerke, a fictional maker of bicycles.
import { seedActivityTypes } from "./seed/activityTypes";
import { seedBuiltInFields } from "./seed/builtInFields";
import { seedCallLogs } from "./seed/callLogs";
import { seedContacts } from "./seed/contacts";
import { seedCustomFields } from "./seed/customFields";
import { seedDeals } from "./seed/deals";
import { seedGoals } from "./seed/goals";
import { seedHistory } from "./seed/history";
import { seedLeads } from "./seed/leads";
import { seedLinks } from "./seed/links";
import { seedMail } from "./seed/mail";
import { seedMeetings } from "./seed/meetings";
import { seedPipelines } from "./seed/pipelines";
import { seedProducts } from "./seed/products";
import { seedProjectFields } from "./seed/projectFields";
import { seedProjects } from "./seed/projects";
import { seedRoles } from "./seed/roles";
import { seedTeams } from "./seed/teams";
import { seedUsers } from "./seed/users";
import type { World } from "./world";

/** Fills an empty world. Ids and contents are the same each time; times count back from the clock. */
export function seed(world: World): void {
  seedUsers(world);
  seedRoles(world);
  seedTeams(world);
  seedMeetings(world);
  seedActivityTypes(world);
  seedBuiltInFields(world);
  seedCustomFields(world);
  seedProjectFields(world);
  seedPipelines(world);
  seedContacts(world);
  seedProducts(world);
  seedDeals(world);
  seedLeads(world);
  seedHistory(world);
  seedProjects(world);
  seedLinks(world);
  seedMail(world);
  seedCallLogs(world);
  seedGoals(world);
}
