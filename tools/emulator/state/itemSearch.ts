// Searching several kinds of record at once, and what hangs together with the contacts found.
// https://developers.pipedrive.com/docs/api/v1/ItemSearch#searchItem
import type { World } from "../world";
import { present } from "./lookup";

// "Up to 100 newest": text of search_for_related_items.
const MOST_RELATED = 100;

/** The newest living deals and leads of a contact, and for an organization its persons. */
export function relatedTo(
  world: World,
  contact: { person_id: number } | { organization_id: number },
) {
  const ofPerson = "person_id" in contact;
  const id = ofPerson ? contact.person_id : contact.organization_id;
  const deals = present(world.deals).filter(
    (row) => (ofPerson ? row.person_id : row.org_id) === id,
  );
  const leads = world.leads.filter(
    (row) => (ofPerson ? row.person_id : row.organization_id) === id,
  );
  const persons = ofPerson ? [] : present(world.persons).filter((row) => row.org_id === id);
  return { deals: newest(deals), leads: newest(leads), persons: newest(persons) };
}

const newest = <Row extends { add_time: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((one, other) => (one.add_time < other.add_time ? 1 : -1)).slice(0, MOST_RELATED);
