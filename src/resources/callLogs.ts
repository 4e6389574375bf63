// Call logs: https://developers.pipedrive.com/docs/api/v1/CallLogs
import { adapted, choice, dateTimeV1, integer, required, text } from "../fields";
import { activityId } from "../inputs/activities";
import { callLogId } from "../inputs/callLogs";
import { operation } from "../operation";
import { dealId, leadId, orgId, personId, userId } from "../vocabulary";

const outcome = choice(
  "Outcome",
  [
    { value: "connected", label: "Connected" },
    { value: "no_answer", label: "No Answer" },
    { value: "left_message", label: "Left Message" },
    { value: "left_voicemail", label: "Left Voicemail" },
    { value: "wrong_number", label: "Wrong Number" },
    { value: "busy", label: "Busy" },
  ],
  {
    help: "How the call ended: connected, no_answer, left_message, left_voicemail, wrong_number or busy.",
  },
);

const seconds = integer("Duration", {
  help: "The length of the call in seconds.",
  example: "90",
  least: 0,
});

export const addCallLog = operation("POST /v1/callLogs", {
  label: "Add Call Log",
  description: "Adds a call log together with its activity, or turns an activity into one.",
  body: {
    toPhoneNumber: required(
      text("To Phone Number", { help: "The number that was called.", example: "+49 40 5550142" }),
    ),
    fromPhoneNumber: text("From Phone Number", {
      help: "The number that made the call.",
      example: "+49 40 5550100",
    }),
    outcome: required(outcome),
    startTime: required(
      dateTimeV1("Start Time", { help: "When the call began; UTC unless it names a zone." }),
    ),
    endTime: required(
      dateTimeV1("End Time", { help: "When the call ended; UTC unless it names a zone." }),
    ),
    duration: adapted(seconds, (value) => (value === undefined ? undefined : String(value))),
    subject: text("Subject", { help: "The name of the activity that shows the call." }),
    activityId: activityId({
      help: "An activity of the type call that becomes the call log. Its own deal, person and organization then count, not those below.",
    }),
    personId: personId({ help: "The person of the call." }),
    orgId: orgId({ help: "The organization of the call." }),
    dealId: dealId({ help: "The deal of the call; not together with a lead." }),
    leadId: leadId({ help: "The UUID of the lead of the call; not together with a deal." }),
    userId: userId({
      help: "The user who owns the call log. Blank means the connection's user; only users with access to the account settings may name another.",
    }),
    note: text("Note", { help: "A note on the call, HTML allowed." }),
  },
});

export const getUserCallLogs = operation("GET /v1/callLogs", {
  label: "Get User Call Logs",
  description: "Gets the call logs of the connection's user.",
});

export const getCallLog = operation("GET /v1/callLogs/{id}", {
  label: "Get Call Log",
  description: "Gets one call log.",
  path: { id: callLogId },
});

export const deleteCallLog = operation("DELETE /v1/callLogs/{id}", {
  label: "Delete Call Log",
  description: "Deletes a call log and its recording; its activity stays.",
  path: { id: callLogId },
});
