// The short forms in which v1 nests one record in another, and its `related_objects` by kind and id.
// https://pipedrive.readme.io/docs/core-api-concepts-responses
import { companyCcEmail } from "../state/ccEmails";
import { present } from "../state/lookup";
import type { Organization } from "../state/organizations";
import type { Person } from "../state/persons";
import type { User } from "../state/users";
import type { World } from "../world";

export const userPartV1 = (user: User) => ({
  id: user.id,
  name: user.name,
  email: user.email,
  has_pic: 0,
  pic_hash: null,
  active_flag: user.active_flag,
});

/** The phones or e-mails of a person; an empty list is one empty entry, as recorded live. */
export function contactMethodsV1(methods: Person["emails"]) {
  if (methods.length === 0) return [{ value: "", primary: true }];
  return methods.map(({ label, value, primary }) => ({ label, value, primary }));
}

export const personPartV1 = (person: Person) => ({
  active_flag: !person.is_deleted,
  id: person.id,
  name: person.name,
  email: contactMethodsV1(person.emails),
  phone: contactMethodsV1(person.phones),
  owner_id: person.owner_id,
});

export const organizationPartV1 = (world: World, organization: Organization) => ({
  id: organization.id,
  name: organization.name,
  people_count: present(world.persons).filter((row) => row.org_id === organization.id).length,
  owner_id: organization.owner_id,
  address: organization.address?.value ?? null,
  cc_email: companyCcEmail(world),
});

/** Ids of what a reply refers to; the same id may come more than once, and null is skipped. */
export type Referred = Readonly<
  Partial<Record<"user" | "person" | "organization" | "deal", readonly (number | null)[]>>
>;

/** `related_objects`: kind → id → short form. Only kinds that are named appear; missing records do not. */
export function relatedObjectsV1(world: World, referred: Referred): Record<string, unknown> {
  const shapes = {
    user: byId(referred.user, (id) => shaped(world.users.get(id), userPartV1)),
    person: byId(referred.person, (id) => shaped(world.persons.get(id), personPartV1)),
    organization: byId(referred.organization, (id) =>
      shaped(world.organizations.get(id), (row) => organizationPartV1(world, row)),
    ),
    deal: byId(referred.deal, (id) =>
      shaped(world.deals.get(id), ({ title, status, value, currency, stage_id, pipeline_id }) => ({
        ...{ id, title, status, value, currency, stage_id, pipeline_id },
      })),
    ),
  };
  return Object.fromEntries(Object.entries(shapes).filter(([kind]) => kind in referred));
}

const shaped = <Row, Shape>(row: Row | undefined, shape: (row: Row) => Shape) =>
  row === undefined ? undefined : shape(row);

function byId<Shape>(
  ids: readonly (number | null)[] | undefined,
  shapeOf: (id: number) => Shape | undefined,
): Record<string, Shape> {
  const found: Record<string, Shape> = {};
  for (const id of ids ?? []) {
    if (id === null || found[id]) continue;
    const shape = shapeOf(id);
    if (shape !== undefined) found[id] = shape;
  }
  return found;
}
