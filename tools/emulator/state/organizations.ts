// Organizations: what one holds, and the rules by which it is added, changed and deleted.
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";
import { recordChanges } from "./changes";
import { applyCustomFields } from "./customFields";
import { wholeAddress } from "./customFieldTypes";
import { mustBeLabels } from "./fields";
import { mustBeNamed, mustBeVisibility, mustExist } from "./lookup";
import type { Address, Author, CustomFields, Follower, Stamped, Visibility } from "./records";
import { visibilityOfNew } from "./roles";
import { readMoment } from "./times";

export interface Organization extends Stamped {
  id: number;
  name: string;
  owner_id: number;
  address: Address | null;
  website: string | null;
  linkedin: string | null;
  industry: number | null;
  annual_revenue: number | null;
  employee_count: number | null;
  visible_to: Visibility;
  label_ids: number[];
  custom_fields: CustomFields;
  followers: Follower[];
}

/** The writable part, as the body of POST and PATCH /api/v2/organizations carries it. */
export interface OrganizationChange
  extends Partial<
    Pick<Organization, "website" | "linkedin" | "industry" | "annual_revenue" | "employee_count">
  > {
  name?: string;
  owner_id?: number;
  add_time?: string;
  address?: Partial<Address> | null;
  visible_to?: number;
  label_ids?: number[];
  custom_fields?: Record<string, unknown>;
}

export function addOrganization(
  world: World,
  sent: OrganizationChange,
  author: Author,
): Organization {
  mustBeNamed(sent.name ?? "", "Name must be given.");
  const now = timestamp(world.clock.now());
  const blank: Organization = {
    id: world.organizations.nextId(),
    name: "",
    owner_id: author.user.id,
    address: null,
    website: null,
    linkedin: null,
    industry: null,
    annual_revenue: null,
    employee_count: null,
    visible_to: visibilityOfNew(world, "org", sent.owner_id ?? author.user.id),
    label_ids: [],
    add_time: sent.add_time ? readMoment(sent.add_time, "add_time") : now,
    update_time: now,
    is_deleted: false,
    custom_fields: {},
    followers: [],
  };
  return world.organizations.put(changed(world, blank, sent, author));
}

/** Changes only what the body carries; the parts that an address leaves out become null. */
export function changeOrganization(
  world: World,
  organization: Organization,
  sent: OrganizationChange,
  author: Author,
): Organization {
  mustBeNamed(sent.name, "Name must be given.");
  const after = changed(world, organization, sent, author);
  recordChanges(world, "organization", organization, after, author.user.id);
  return world.organizations.put(after);
}

/** Marks an organization as deleted; it stays readable by id for 30 days. */
export function deleteOrganization(world: World, organization: Organization, author: Author): void {
  const after = { ...organization, is_deleted: true, update_time: timestamp(world.clock.now()) };
  recordChanges(world, "organization", organization, after, author.user.id);
  world.organizations.put(after);
}

function changed(
  world: World,
  organization: Organization,
  sent: OrganizationChange,
  { user }: Author,
): Organization {
  mustExist(world.users, sent.owner_id, "owner_id");
  mustBeVisibility(sent.visible_to);
  mustBeLabels(world, "organization", sent.label_ids);
  const { website, linkedin, industry, annual_revenue, employee_count } = {
    ...organization,
    ...sent,
  };
  return {
    ...organization,
    ...{ website, linkedin, industry, annual_revenue, employee_count },
    name: sent.name ?? organization.name,
    owner_id: sent.owner_id ?? organization.owner_id,
    address: sent.address === undefined ? organization.address : address(sent.address),
    visible_to: (sent.visible_to as Visibility | undefined) ?? organization.visible_to,
    label_ids: sent.label_ids ?? organization.label_ids,
    custom_fields: applyCustomFields(
      world,
      "organization",
      organization.custom_fields,
      sent.custom_fields,
      user,
    ),
    update_time: timestamp(world.clock.now()),
  };
}

// `value` alone is needed, and what is left out is cleared, on PATCH too: migration guide, "Organizations".
function address(sent: Partial<Address> | null): Address | null {
  if (sent === null) return null;
  if (sent.value === undefined) throw invalid("address.value is required");
  return wholeAddress({ ...sent, value: sent.value });
}
