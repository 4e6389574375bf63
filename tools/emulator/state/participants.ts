// Persons who take part in a deal beside its main contact.
import { timestamp } from "../clock";
import { invalid, notFound } from "../handler";
import type { World } from "../world";
import { recordChange } from "./changes";
import type { Deal, Participant } from "./deals";
import { mustExist } from "./lookup";
import type { Author } from "./records";

/** Those of one deal whose person still exists, in the order in which they were added. */
export const participantsOf = (world: World, dealId: number): Participant[] =>
  world.participants.filter(
    (one) => one.deal_id === dealId && world.persons.get(one.person_id)?.is_deleted === false,
  );

/** Adds a person to a deal; 400 when there is no such person or they take part already. */
export function addParticipant(
  world: World,
  deal: Deal,
  personId: number,
  { user }: Author,
): Participant {
  mustExist(world.persons, personId, "person_id");
  if (participantsOf(world, deal.id).some((one) => one.person_id === personId)) {
    throw invalid(`person_id: ${personId} is a participant of this deal already`);
  }
  noteChange(world, deal, null, personId, user.id);
  return world.participants.put({
    id: world.participants.nextId(),
    deal_id: deal.id,
    person_id: personId,
    added_by_user_id: user.id,
    add_time: timestamp(world.clock.now()),
  });
}

/** Takes a participant off a deal by the participant's own id, not the person's; 404 when there is none. */
export function removeParticipant(world: World, deal: Deal, id: number, { user }: Author): void {
  const participant = world.participants.get(id);
  if (participant?.deal_id !== deal.id) throw notFound("Participant");
  noteChange(world, deal, participant.person_id, null, user.id);
  world.participants.delete(id);
}

function noteChange(
  world: World,
  deal: Deal,
  old_value: number | null,
  new_value: number | null,
  user_id: number,
): void {
  const of = { entity: "deal" as const, entity_id: deal.id, field: "participants" };
  recordChange(world, { ...of, old_value, new_value, user_id, source: "api" });
}
