// Permission sets: what a user may do, app by app. They are fixed here: the API offers no change of them.
// https://developers.pipedrive.com/docs/api/v1/PermissionSets
import { invalid } from "../handler";
import type { World } from "../world";
import type { Access, User } from "./users";

/** What a set can allow; the reply of GET /v1/users/{id}/permissions lists them all. */
export const PERMISSIONS = [
  "can_add_custom_fields",
  "can_add_products",
  "can_add_prospects_as_leads",
  "can_bulk_edit_items",
  "can_change_visibility_of_items",
  "can_convert_deals_to_leads",
  "can_create_own_workflow",
  "can_delete_activities",
  "can_delete_custom_fields",
  "can_delete_deals",
  "can_edit_custom_fields",
  "can_edit_deals_closed_date",
  "can_edit_products",
  "can_edit_shared_filters",
  "can_export_data_from_lists",
  "can_follow_other_users",
  "can_merge_deals",
  "can_merge_organizations",
  "can_merge_people",
  "can_modify_labels",
  "can_see_company_wide_statistics",
  "can_see_deals_list_summary",
  "can_see_hidden_items_names",
  "can_see_other_users",
  "can_see_other_users_statistics",
  "can_see_security_dashboard",
  "can_share_filters",
  "can_share_insights",
  "can_use_api",
  "can_use_email_tracking",
  "can_use_import",
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export interface PermissionSet {
  /** A UUID. */
  id: string;
  name: string;
  description: string;
  app: string;
  type: "admin" | "manager" | "regular" | "custom";
  contents: readonly Permission[];
}

/** One entry of `access` in the body of POST /v1/users. */
export interface AccessSent {
  app: string;
  admin?: boolean;
  permission_set_id?: string;
}

/** The access that a list of entries gives; without flag and set it is the app's default. */
export function grantedAccess(world: World, sent: readonly AccessSent[]): Access[] {
  const apps = sent.map(({ app }) => app);
  const twice = apps.find((app, index) => apps.indexOf(app) !== index);
  if (twice !== undefined) throw invalid(`access: ${twice} is given twice`);
  return sent.map((entry) => accessBy(chosenSet(world, entry)));
}

const accessBy = ({ id, app, type }: PermissionSet): Access => ({
  app,
  admin: type === "admin",
  permission_set_id: id,
});

function chosenSet(world: World, { app, admin, permission_set_id }: AccessSent): PermissionSet {
  if (admin !== undefined && permission_set_id !== undefined) {
    throw invalid(`access: ${app} has both admin and permission_set_id`);
  }
  const sets = world.permissionSets.filter((set) => set.app === app);
  const ofType = (type: string) => sets.find((set) => set.type === type);
  const found =
    permission_set_id !== undefined
      ? sets.find(({ id }) => id === permission_set_id)
      : admin === undefined
        ? (ofType("regular") ?? ofType("admin"))
        : ofType(admin ? "admin" : "regular");
  if (!found) throw invalid(`access: there is no such permission set for ${app}`);
  return found;
}

/** Users who have a set. */
export const holdersOf = (world: World, { id }: PermissionSet): User[] =>
  world.users.filter(({ access }) => access.some((one) => one.permission_set_id === id));

/** All that a user's sets allow together. */
export const permissionsOf = (world: World, { access }: User): ReadonlySet<Permission> =>
  new Set(access.flatMap((one) => world.permissionSets.get(one.permission_set_id)?.contents ?? []));
