// Participants of deals, persons beside the main contact:
// https://developers.pipedrive.com/docs/api/v1/Deals#getDealParticipants
import { id as numberOf, required } from "../fields";
import { operation } from "../operation";
import { dealId, personId } from "../vocabulary";

const id = required(dealId());

export const getDealParticipants = operation("GET /v1/deals/{id}/participants", {
  label: "Get Deal Participants",
  description: "Gets the persons who take part in a deal.",
  path: { id },
});

export const addDealParticipant = operation("POST /v1/deals/{id}/participants", {
  label: "Add Deal Participant",
  description: "Adds a person as a participant of a deal.",
  path: { id },
  body: { personId: required(personId()) },
});

export const deleteDealParticipant = operation(
  "DELETE /v1/deals/{id}/participants/{deal_participant_id}",
  {
    label: "Delete Deal Participant",
    description: "Removes a participant from a deal.",
    path: {
      id,
      dealParticipantId: required(
        numberOf("Deal Participant ID", {
          help: "The number of the participation: id in the list of participants, not that of the person.",
        }),
      ),
    },
  },
);

export const getDealParticipantsChangelog = operation("GET /v1/deals/{id}/participantsChangelog", {
  label: "Get Deal Participants Changelog",
  description: "Gets who was added to the participants of a deal and who was taken off.",
  path: { id },
});
