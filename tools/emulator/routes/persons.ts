// Persons: the v2 calls, and on v1 their deals' products and who may see one.
import type { Asked, Handler, Routes } from "../handler";
import { offsetPage } from "../pages";
import type { Deal } from "../state/deals";
import { findPresent, findReadable, present } from "../state/lookup";
import { participantsOf } from "../state/participants";
import {
  addPerson,
  changePerson,
  deletePerson,
  type Person,
  type PersonChange,
} from "../state/persons";
import { permittedUsers } from "../state/visibility";
import { dealProductOfPersonV1 } from "../wire/personProducts";
import { personsV2 } from "../wire/persons";
import type { World } from "../world";
import { add, change, list, one, type Resource, remove } from "./crud";
import { reply } from "./reply";

const resource: Resource<Person, PersonChange> = {
  name: "Person",
  table: (world) => world.persons,
  shape: personsV2,
  add: addPerson,
  change: changePerson,
  remove: deletePerson,
};

const personOf = ({ world, path }: Asked) => findPresent(world, world.persons, path.id, "Person");

/** The persons of a deal are its main contact and its participants. */
function personsOfDeal(world: World, deal: Deal): ReadonlySet<number | null> {
  return new Set([deal.person_id, ...participantsOf(world, deal.id).map((one) => one.person_id)]);
}

// Recorded live: deleting a person again answers 410 with success true.
// github.com/NangoHQ/integration-templates, integrations/pipedrive
const removePerson: Handler = (asked) => {
  const person = findReadable(asked.world, asked.world.persons, asked.path.id, "Person");
  if (!person.is_deleted) return remove(resource)(asked);
  return { status: 410, ...reply({ id: person.id }) };
};

export const persons: Routes = {
  "GET /api/v2/persons": list(resource, ({ world, query }) => {
    const deal = query.deal_id === undefined ? undefined : world.deals.get(Number(query.deal_id));
    const ofDeal = deal && personsOfDeal(world, deal);
    return {
      filterType: "people",
      quick: {
        owner_id: (person, id) => person.owner_id === id,
        org_id: (person, id) => person.org_id === id,
        deal_id: (person) => ofDeal?.has(person.id) ?? false,
      },
    };
  }),
  "GET /api/v2/persons/{id}": one(resource),
  "POST /api/v2/persons": add(resource),
  "PATCH /api/v2/persons/{id}": change(resource),
  "DELETE /api/v2/persons/{id}": removePerson,

  "GET /v1/persons/{id}/permittedUsers": (asked) =>
    reply(permittedUsers(asked.world, personOf(asked))),

  "GET /v1/persons/{id}/products": (asked) => {
    const { world, query } = asked;
    const person = personOf(asked);
    const ids = new Set(
      present(world.deals)
        .filter((deal) => deal.person_id === person.id)
        .map((deal) => deal.id),
    );
    const lines = world.dealProducts.filter((line) => ids.has(line.deal_id));
    const { rows, additional_data } = offsetPage(lines, query);
    const data = rows.map((line) => dealProductOfPersonV1(world, line));
    return reply(data, { additional_data });
  },
};
