// A person as v2 sends it, without the fields of contact sync, which this company has not set up.
import { personTallies } from "../state/counts";
import type { Person } from "../state/persons";
import { tallier } from "../state/tallies";
import type { World } from "../world";
import { customFieldsV2 } from "./customFields";
import { labelsOf, type View } from "./view";

/** The shape for all persons of one reply. `marketing_status` needs Campaigns, which is not bought here. */
export function personsV2(world: World, view: View): (person: Person) => Record<string, unknown> {
  const extra = tallier(personTallies, world, view.extra);
  return (person) => {
    const { followers, marketing_status, custom_fields, ...plain } = person;
    return {
      ...plain,
      ...labelsOf(world, "person", person.label_ids, view),
      custom_fields: customFieldsV2(world, "person", custom_fields, view),
      ...extra(person),
    };
  };
}
