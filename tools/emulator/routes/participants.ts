// Participants of deals: v1 only.
import type { Routes } from "../handler";
import { offsetPage } from "../pages";
import { editableDeal } from "../state/deals";
import { findPresent } from "../state/lookup";
import { addParticipant, participantsOf, removeParticipant } from "../state/participants";
import { participantV1, relatedToParticipants } from "../wire/participants";
import { reply } from "./reply";

export const participants: Routes = {
  "GET /v1/deals/{id}/participants": ({ world, path, query }) => {
    const deal = findPresent(world, world.deals, path.id, "Deal");
    const { rows, additional_data } = offsetPage(participantsOf(world, deal.id), query);
    return reply(
      rows.map((participant) => participantV1(world, participant)),
      { additional_data, related_objects: relatedToParticipants(world, rows) },
    );
  },

  "POST /v1/deals/{id}/participants": (asked) => {
    const { world, path, body } = asked;
    const deal = editableDeal(world, path.id);
    const { person_id } = body as { person_id: number };
    const participant = addParticipant(world, deal, person_id, asked);
    const { organization, ...related_objects } = relatedToParticipants(world, [participant]);
    return reply(participantV1(world, participant), { related_objects });
  },

  "DELETE /v1/deals/{id}/participants/{deal_participant_id}": (asked) => {
    const deal = editableDeal(asked.world, asked.path.id);
    const id = Number(asked.path.deal_participant_id);
    removeParticipant(asked.world, deal, id, asked);
    return reply({ id });
  },
};
