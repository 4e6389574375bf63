// Teams, one of them no longer active; and the link of user 1 to the app's video calls.
import { addTeam } from "../state/legacyTeams";
import { saveLink } from "../state/meetings";
import type { World } from "../world";
import { daysAgo } from "./times";
import { as } from "./users";

const teams = [
  {
    name: "Northern Shops",
    description: "Shops from Flensburg to Emden",
    manager_id: 2,
    users: [2, 3],
  },
  { name: "Export", description: "Shops abroad", manager_id: 4, users: [3, 4] },
  { name: "Trade Fairs", description: "", manager_id: 1, users: [1, 2], active_flag: 0 as const },
];

export function seedTeams(world: World): void {
  const then = daysAgo(world, 600);
  for (const team of teams) addTeam(then, team, as(world, 1));
  for (const marketplace_client_id of world.apps.keys()) {
    const link = { user_id: 1, company_id: world.company.id, marketplace_client_id };
    saveLink(world, { id: "5e7a0000-11ae-4000-8000-000000000001", ...link }, undefined);
  }
}
