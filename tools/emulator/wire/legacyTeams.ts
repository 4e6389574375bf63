// A team as v1 sends it.
import type { Team } from "../state/legacyTeams";
import { v1Time } from "./times";

/** With `skip_users` 1 the members are left out. */
export function teamV1(
  { users, ...team }: Team,
  { skip_users }: Readonly<Record<string, unknown>>,
) {
  const shown = { ...team, add_time: v1Time(team.add_time) };
  return skip_users === 1 ? shown : { ...shown, users };
}
