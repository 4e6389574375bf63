// User 1 has linked the installed app's video calls.
import { saveLink } from "../state/meetings";
import type { World } from "../world";

export function seedMeetings(world: World): void {
  const [marketplace_client_id] = world.apps.keys();
  if (marketplace_client_id === undefined) return;
  const link = { user_id: 1, company_id: world.company.id, marketplace_client_id };
  saveLink(world, { id: "5e7a0000-11ae-4000-8000-000000000001", ...link }, undefined);
}
