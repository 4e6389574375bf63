// A participant of a deal, and `related_objects` of the replies that show participants.
// https://developers.pipedrive.com/docs/api/v1/Deals#getDealParticipants
import type { Participant } from "../state/deals";
import type { Person } from "../state/persons";
import type { World } from "../world";
import { personV1 } from "./personsV1";
import { personPartV1, relatedObjectsV1, userPartV1 } from "./relatedV1";
import { v1Time } from "./times";

export function participantV1(world: World, participant: Participant): Record<string, unknown> {
  const person = world.persons.get(participant.person_id);
  const addedBy = world.users.get(participant.added_by_user_id);
  const { deal_id } = participant;
  return {
    id: participant.id,
    person_id: person && personReference(person),
    add_time: v1Time(participant.add_time),
    active_flag: true,
    related_item_data: { deal_id, title: world.deals.get(deal_id)?.title ?? null },
    person: person && personV1(world, person),
    added_by_user_id: addedBy && { ...userPartV1(addedBy), value: addedBy.id },
    related_item_type: "deal",
    related_item_id: deal_id,
  };
}

// v1 calls the id of a nested record `value`.
function personReference(person: Person) {
  const { id, ...part } = personPartV1(person);
  return { ...part, value: id };
}

/** Users, persons and organizations that participants refer to, by kind and id. */
export function relatedToParticipants(
  world: World,
  participants: readonly Participant[],
): Record<string, unknown> {
  const persons = participants.flatMap(({ person_id }) => world.persons.get(person_id) ?? []);
  return relatedObjectsV1(world, {
    user: [
      ...participants.map((participant) => participant.added_by_user_id),
      ...persons.map((person) => person.owner_id),
    ],
    person: persons.map((person) => person.id),
    organization: persons.map((person) => person.org_id),
  });
}
