// Search results: the short item each kind of record is shown as.
// https://developers.pipedrive.com/docs/api/v1/ItemSearch
import { dealCcEmail } from "../state/ccEmails";
import type { Deal } from "../state/deals";
import type { StoredFile } from "../state/files";
import type { Lead } from "../state/leads";
import type { Organization } from "../state/organizations";
import type { Person } from "../state/persons";
import type { Product } from "../state/products";
import { type Project, statusOf } from "../state/projects";
import type { Found } from "../state/search";
import type { World } from "../world";

export interface SearchItem {
  id: number | string;
  type: string;
}

/** A found record in short; `extra` are the words of `include_fields`. */
export type Item<Row> = (world: World, found: Found<Row>, extra: readonly string[]) => SearchItem;

export interface Result {
  result_score: number;
  item: SearchItem;
}

/** A record that was not found itself but hangs together with one that was. */
export const relatedResult = <Row>(world: World, item: Item<Row>, row: Row): Result => ({
  result_score: 0,
  item: item(world, { row, score: 0, customFields: [], notes: [] }, []),
});

function personPart(world: World, id: number | null) {
  const person = id === null ? undefined : world.persons.get(id);
  return person ? { id: person.id, name: person.name } : null;
}

function organizationPart(world: World, id: number | null) {
  const organization = id === null ? undefined : world.organizations.get(id);
  if (!organization) return null;
  const { name, address } = organization;
  return { id: organization.id, name, address: address?.value ?? null };
}

export const dealItem: Item<Deal> = (world, { row, customFields, notes }, extra) => ({
  id: row.id,
  type: "deal",
  title: row.title,
  value: row.value,
  currency: row.currency,
  status: row.status,
  visible_to: row.visible_to,
  owner: { id: row.owner_id },
  stage: { id: row.stage_id, name: world.stages.get(row.stage_id)?.name ?? "" },
  person: personPart(world, row.person_id),
  organization: organizationPart(world, row.org_id),
  custom_fields: customFields,
  notes,
  is_archived: row.is_archived,
  ...(extra.includes("deal.cc_email") ? { cc_email: dealCcEmail(world, row.id) } : {}),
});

export const personItem: Item<Person> = (world, { row, customFields, notes }, extra) => ({
  id: row.id,
  type: "person",
  name: row.name,
  phones: row.phones.map((phone) => phone.value),
  emails: row.emails.map((email) => email.value),
  visible_to: row.visible_to,
  owner: { id: row.owner_id },
  organization: organizationPart(world, row.org_id),
  custom_fields: customFields,
  notes,
  ...(extra.includes("person.picture") ? { picture: null } : {}),
});

export const organizationItem: Item<Organization> = (_world, { row, customFields, notes }) => ({
  id: row.id,
  type: "organization",
  name: row.name,
  address: row.address?.value ?? null,
  visible_to: row.visible_to,
  owner: { id: row.owner_id },
  custom_fields: customFields,
  notes,
});

export const productItem: Item<Product> = (_world, { row, customFields }, extra) => ({
  id: row.id,
  type: "product",
  name: row.name,
  code: row.code,
  visible_to: row.visible_to,
  owner: { id: row.owner_id },
  custom_fields: customFields,
  ...(extra.includes("product.price") ? { prices: row.prices } : {}),
});

export const leadItem: Item<Lead> = (world, { row, customFields, notes }, extra) => {
  const person = row.person_id === null ? undefined : world.persons.get(row.person_id);
  return {
    id: row.id,
    type: "lead",
    title: row.title,
    owner: { id: row.owner_id },
    person: personPart(world, row.person_id),
    organization: organizationPart(world, row.organization_id),
    phones: person?.phones.map((phone) => phone.value) ?? [],
    emails: person?.emails.map((email) => email.value) ?? [],
    custom_fields: customFields,
    notes,
    value: row.value?.amount ?? null,
    currency: row.value?.currency ?? null,
    visible_to: row.visible_to,
    is_archived: row.is_archived,
    ...(extra.includes("lead.was_seen") ? { was_seen: row.was_seen } : {}),
  };
};

export const projectItem: Item<Project> = (world, { row, customFields, notes }) => {
  const [dealId = null] = row.deal_ids;
  const deal = dealId === null ? undefined : world.deals.get(dealId);
  const phase = row.phase_id === null ? undefined : world.projectPhases.get(row.phase_id);
  return {
    id: row.id,
    type: "project",
    title: row.title,
    status: statusOf(row),
    owner: { id: row.owner_id },
    board_id: row.board_id,
    phase: phase ? { id: phase.id, name: phase.name } : null,
    person: personPart(world, row.person_ids[0] ?? null),
    organization: organizationPart(world, row.org_ids[0] ?? null),
    deal: deal ? { id: deal.id, title: deal.title } : null,
    deal_count: row.deal_ids.length,
    description: row.description,
    end_date: row.end_date,
    custom_fields: customFields,
    notes,
  };
};

export const fileItem: Item<StoredFile> = (world, { row }) => {
  const deal = row.deal_id === null ? undefined : world.deals.get(row.deal_id);
  return {
    id: row.id,
    type: "file",
    name: row.name,
    url: `/files/${row.id}/download`,
    ...(deal ? { deal: { id: deal.id, title: deal.title } } : {}),
    ...(row.person_id === null ? {} : { person: personPart(world, row.person_id) }),
    ...(row.org_id === null ? {} : { organization: organizationPart(world, row.org_id) }),
  };
};
