// Where a filter condition looks: which records stand behind its `object`, and what a field of them holds.
import type { World } from "../world";
import type { Activity } from "./activities";
import { ACTIVITY_FIELDS } from "./activityFields";
import type { Deal } from "./deals";
import { type FieldType, fieldByNumber } from "./fields";
import type { Scalar } from "./filterOperators";
import type { FilterType } from "./filters";
import type { Lead } from "./leads";
import type { Organization } from "./organizations";
import type { Person } from "./persons";
import type { Product } from "./products";
import type { Project } from "./projects";

export type Filterable = Deal | Person | Organization | Product | Activity | Lead | Project;

export const FILTER_OBJECTS = [
  "deal",
  "person",
  "organization",
  "product",
  "activity",
  "lead",
] as const;
export type FilterObject = (typeof FILTER_OBJECTS)[number];

export interface NamedField {
  code: string;
  type: FieldType;
}

/** The field that a numeric id means for an object; leads share the fields of deals. */
export function fieldOf(world: World, object: string, fieldId: string): NamedField | undefined {
  const id = Number(fieldId);
  if (object === "activity") return ACTIVITY_FIELDS.find((field) => field.id === id);
  const entity = object === "lead" ? "deal" : object;
  return fieldByNumber(world, entity, id);
}

export const isDateField = (field: NamedField): boolean =>
  field.type === "date" || field.type === "daterange" || /_(time|date)$/.test(field.code);

/** Names under which v1 still publishes a field whose member is called otherwise in v2. */
const MEMBER_OF_CODE: Readonly<Record<string, string>> = {
  user_id: "owner_id",
  label: "label_ids",
  pipeline: "pipeline_id",
  stage: "stage_id",
  email: "emails",
  phone: "phones",
};

const MEMBER_OF_LEAD: Readonly<Record<string, string>> = {
  org_id: "organization_id",
  creator_user_id: "creator_id",
};

/** What a record holds in a field, flattened: nothing when it is not set, several for lists. */
export function valuesOf(record: Filterable, code: string): Scalar[] {
  const custom = (record as { custom_fields?: Record<string, unknown> }).custom_fields;
  if (custom && Object.hasOwn(custom, code)) return scalars(custom[code]);
  const member = MEMBER_OF_CODE[code] ?? code;
  const members = record as unknown as Readonly<Record<string, unknown>>;
  if (!("source_name" in record)) return scalars(members[member]);
  if (code === "currency") return scalars(record.value?.currency);
  return scalars(members[MEMBER_OF_LEAD[member] ?? member]);
}

function scalars(value: unknown): Scalar[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (typeof value === "number" || typeof value === "boolean") return [value];
  if (Array.isArray(value)) return value.flatMap(scalars);
  if (typeof value !== "object" || value === null) return [];
  if ("value" in value) return scalars(value.value);
  return "amount" in value ? scalars(value.amount) : [];
}

const living = <Row extends { is_deleted?: boolean }>(row: Row | undefined): Row[] =>
  row === undefined || row.is_deleted ? [] : [row];

/** Whether a condition on `object` looks at the filtered record itself. */
export const isOwnObject = (type: FilterType, object: string): boolean =>
  object === OWN_OBJECT[type] || (type === "leads" && object === "deal");

/** The records behind another `object`, seen from one record of the filter's type. */
export function recordsBehind(
  world: World,
  type: FilterType,
  record: Filterable,
  object: string,
): readonly Filterable[] {
  const look = LINKS[type]?.[object as FilterObject];
  return look ? look(world, record as never) : [];
}

const OWN_OBJECT: Readonly<Record<FilterType, string>> = {
  deals: "deal",
  leads: "lead",
  org: "organization",
  people: "person",
  products: "product",
  activity: "activity",
  projects: "project",
};

type Look<Row> = (world: World, row: Row) => readonly Filterable[];
type Links<Row> = Partial<Record<FilterObject, Look<Row>>>;

const personOf = (world: World, id: number | null) =>
  id === null ? [] : living(world.persons.get(id));
const organizationOf = (world: World, id: number | null) =>
  id === null ? [] : living(world.organizations.get(id));
const dealOf = (world: World, id: number | null) =>
  id === null ? [] : living(world.deals.get(id));

const dealLinks: Links<Deal> = {
  person: (world, deal) => personOf(world, deal.person_id),
  organization: (world, deal) => organizationOf(world, deal.org_id),
  activity: (world, deal) => world.activities.filter((a) => a.deal_id === deal.id && !a.is_deleted),
  product: (world, deal) =>
    world.dealProducts
      .filter((row) => row.deal_id === deal.id)
      .flatMap((row) => living(world.products.get(row.product_id))),
};

const personLinks: Links<Person> = {
  organization: (world, person) => organizationOf(world, person.org_id),
  deal: (world, person) => world.deals.filter((d) => d.person_id === person.id && !d.is_deleted),
  activity: (world, person) =>
    world.activities.filter((a) => a.person_id === person.id && !a.is_deleted),
};

const organizationLinks: Links<Organization> = {
  person: (world, org) => world.persons.filter((p) => p.org_id === org.id && !p.is_deleted),
  deal: (world, org) => world.deals.filter((d) => d.org_id === org.id && !d.is_deleted),
  activity: (world, org) => world.activities.filter((a) => a.org_id === org.id && !a.is_deleted),
};

const productLinks: Links<Product> = {
  deal: (world, product) =>
    world.dealProducts
      .filter((row) => row.product_id === product.id)
      .flatMap((row) => dealOf(world, row.deal_id)),
};

const leadLinks: Links<Lead> = {
  person: (world, lead) => personOf(world, lead.person_id),
  organization: (world, lead) => organizationOf(world, lead.organization_id),
  activity: (world, lead) => world.activities.filter((a) => a.lead_id === lead.id && !a.is_deleted),
};

const activityLinks: Links<Activity> = {
  deal: (world, activity) => dealOf(world, activity.deal_id),
  person: (world, activity) => personOf(world, activity.person_id),
  organization: (world, activity) => organizationOf(world, activity.org_id),
};

const projectLinks: Links<Project> = {
  deal: (world, project) => project.deal_ids.flatMap((id) => dealOf(world, id)),
  person: (world, project) => project.person_ids.flatMap((id) => personOf(world, id)),
  organization: (world, project) => project.org_ids.flatMap((id) => organizationOf(world, id)),
  activity: (world, project) =>
    world.activities.filter((a) => a.project_id === project.id && !a.is_deleted),
};

const LINKS: Readonly<Partial<Record<FilterType, Links<never>>>> = {
  deals: dealLinks,
  people: personLinks,
  org: organizationLinks,
  products: productLinks,
  leads: leadLinks,
  activity: activityLinks,
  projects: projectLinks,
};
