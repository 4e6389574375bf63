// Roles, which the web app calls visibility groups: a tree with one default role that cannot go.
// https://developers.pipedrive.com/docs/api/v1/Roles
import { invalid, notFound } from "../handler";
import type { World } from "../world";
import { defaultVisibility, hasVisibilityGroups, mustBeNamed, present } from "./lookup";
import type { Visibility } from "./records";

/** The role of those who have no other. */
export const DEFAULT_ROLE = 1;

export type Kind = "deal" | "lead" | "org" | "person" | "product";
type SettingKey = `${Kind}_default_visibility`;

export interface Role {
  id: number;
  name: string;
  /** As in the published sample, the default role is its own parent and that of the topmost roles. */
  parent_role_id: number;
  /** False once it is deleted. */
  active_flag: boolean;
  settings: Record<SettingKey, Visibility>;
  hidden_pipeline_ids: number[];
}

export interface RoleSent {
  name?: string;
  parent_role_id?: number | null;
}

/** Every company has it from its first day. */
export const addDefaultRole = (world: World): Role =>
  world.roles.put(newRole(world, DEFAULT_ROLE, "(Unassigned users)", DEFAULT_ROLE));

export function addRole(world: World, sent: RoleSent): Role {
  mustBeNamed(sent.name ?? "", "name must not be empty");
  const parent = parentOf(world, sent.parent_role_id);
  return world.roles.put(newRole(world, world.roles.nextId(), sent.name ?? "", parent));
}

function newRole(world: World, id: number, name: string, parent_role_id: number): Role {
  const widest = defaultVisibility(world);
  return {
    id,
    name,
    parent_role_id,
    active_flag: true,
    settings: {
      deal_default_visibility: widest,
      lead_default_visibility: widest,
      org_default_visibility: widest,
      person_default_visibility: widest,
      product_default_visibility: widest,
    },
    hidden_pipeline_ids: [],
  };
}

export function changeRole(world: World, role: Role, sent: RoleSent): Role {
  mustBeNamed(sent.name, "name must not be empty");
  const { name = role.name, parent_role_id: wanted } = sent;
  if (wanted === undefined) return world.roles.put({ ...role, name });
  if (role.id === DEFAULT_ROLE)
    throw invalid("parent_role_id: the default role has no other parent");
  const parent_role_id = parentOf(world, wanted);
  if (lineOf(world, parent_role_id).includes(role.id)) {
    throw invalid("parent_role_id: a role cannot stand under itself");
  }
  return world.roles.put({ ...role, name, parent_role_id });
}

/** Marks a role as deleted. Its users get the default role, its sub-roles its parent. */
export function deleteRole(world: World, role: Role): void {
  if (role.id === DEFAULT_ROLE) throw invalid("The default role cannot be deleted");
  for (const user of usersOf(world, role)) world.users.put({ ...user, role_id: DEFAULT_ROLE });
  for (const sub of subRolesOf(world, role)) {
    world.roles.put({ ...sub, parent_role_id: role.parent_role_id });
  }
  world.roles.put({ ...role, active_flag: false });
}

/** The role a path names; 404 when it never existed or is deleted. */
export function findRole(world: World, id: unknown): Role {
  const role = world.roles.get(Number(id));
  if (!role?.active_flag) throw notFound("Role");
  return role;
}

export const usersOf = (world: World, role: Role) =>
  world.users.filter((user) => user.role_id === role.id);

export const subRolesOf = (world: World, role: Role): Role[] =>
  world.roles.filter((sub) => sub.active_flag && isUnder(sub, role) && role.id !== DEFAULT_ROLE);

const isUnder = (sub: Role, role: Role): boolean =>
  sub.parent_role_id === role.id && sub.id !== role.id;

/** 1 for the topmost roles. */
export const levelOf = (world: World, role: Role): number =>
  Math.max(1, lineOf(world, role.id).length - 1);

/** A role and all above it, up to the default role. */
function lineOf(world: World, id: number): number[] {
  const role = world.roles.get(id);
  if (!role || id === DEFAULT_ROLE) return [DEFAULT_ROLE];
  return [id, ...lineOf(world, role.parent_role_id)];
}

function parentOf(world: World, id: number | null | undefined): number {
  const parent = id ?? DEFAULT_ROLE;
  if (!world.roles.get(parent)?.active_flag) {
    throw invalid(`parent_role_id: ${parent} does not exist`);
  }
  return parent;
}

/** 5 and 7 exist with visibility groups only, says the table in the description of `value`. */
export function setSetting(world: World, role: Role, key: SettingKey, value: Visibility): Role {
  if (value > 3 && !hasVisibilityGroups(world)) {
    throw invalid("value must be 1 or 3 on the plan of this company");
  }
  return world.roles.put({ ...role, settings: { ...role.settings, [key]: value } });
}

/** What a new record of `ownerId` is visible to when nobody says. */
export function visibilityOfNew(world: World, kind: Kind, ownerId: number): Visibility {
  const role = world.roles.get(world.users.get(ownerId)?.role_id ?? DEFAULT_ROLE);
  return role?.settings[`${kind}_default_visibility`] ?? defaultVisibility(world);
}

/** Ids of the pipelines that a role sees, or of those hidden from it. */
export const pipelinesOf = (world: World, role: Role, visible: boolean): number[] =>
  present(world.pipelines)
    .map(({ id }) => id)
    .filter((id) => role.hidden_pipeline_ids.includes(id) !== visible);

/**
 * Shows and hides pipelines. Each list is the text of a JSON list, as the description of
 * `visible_pipeline_ids` wants it: `{"add": "[1]", "remove": "[3, 4]"}`.
 */
export function changePipelines(world: World, role: Role, sent: Record<string, unknown>): Role {
  const { add, remove, ...unknown } = sent;
  const [extra] = Object.keys(unknown);
  if (extra !== undefined) throw invalid(`visible_pipeline_ids.${extra} is not allowed`);
  const shown = listedPipelines(world, add, "add");
  const hidden = listedPipelines(world, remove, "remove");
  const left = role.hidden_pipeline_ids.filter((id) => !shown.includes(id) && !hidden.includes(id));
  return world.roles.put({ ...role, hidden_pipeline_ids: [...left, ...hidden] });
}

function listedPipelines(world: World, text: unknown, name: string): number[] {
  if (text === undefined) return [];
  const wrong = invalid(`visible_pipeline_ids.${name} must be the text of a list such as "[1, 2]"`);
  if (typeof text !== "string" || !/^\[\s*(\d+\s*(,\s*\d+\s*)*)?\]$/.test(text)) throw wrong;
  const ids = JSON.parse(text) as number[];
  const known = present(world.pipelines).map(({ id }) => id);
  const missing = ids.find((id) => !known.includes(id));
  if (missing !== undefined) throw invalid(`visible_pipeline_ids: ${missing} does not exist`);
  return ids;
}
