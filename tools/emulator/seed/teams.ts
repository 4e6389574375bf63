// Teams, one of them no longer active.
import { addTeam } from "../state/legacyTeams";
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
}
