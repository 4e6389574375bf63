// The trigger for any event of Pipedrive: https://pipedrive.readme.io/docs/guide-for-webhooks-v2
import { InputError } from "../errors";
import { type EventObject, NOT_IN_1 } from "../inputs/webhooks";
import { changedDeal } from "./examples";
import {
  common,
  conditions,
  eventAction,
  eventObject,
  fieldsToWatch,
  httpAuthPassword,
  httpAuthUser,
  version,
} from "./webhookInputs";
import { webhookTrigger } from "./webhookTrigger";

/** The same kind. Throws an InputError where it has no events: the flow would wait for ever. */
function sentBy(format: string | undefined, object: EventObject): EventObject {
  if (format !== "1.0" || !NOT_IN_1.includes(object)) return object;
  throw new InputError(`Version 1.0 has no events of ${object}: choose version 2.0`);
}

export const pipedriveTrigger = webhookTrigger({
  label: "Webhook",
  description:
    "Runs the flow when something happens in Pipedrive. Registers one webhook when the instance is deployed, uses it again on the next deploy, and removes it when the instance is deleted. Costs 22 API tokens on the first deploy, 12 on each later one, none per event; OAuth scope: admin.",
  inputs: {
    connection: common.connection,
    version,
    eventAction,
    eventObject,
    userId: common.userId,
    httpAuthUser,
    httpAuthPassword,
    recordFilter: conditions.recordFilter,
    fieldsToWatch,
    ignoreOwnChanges: conditions.ignoreOwnChanges,
    payloadFormat: conditions.payloadFormat,
  },
  wanted: (values) => ({
    version: values.version ?? "2.0",
    event_action: values.eventAction,
    event_object: sentBy(values.version, values.eventObject),
    userId: values.userId,
    auth: { user: values.httpAuthUser, password: values.httpAuthPassword },
  }),
  rules: (values) => ({
    filter: values.recordFilter,
    watched: values.fieldsToWatch,
    ignoreOwn: values.ignoreOwnChanges,
    named: values.payloadFormat === "named",
    anyKind: values.eventObject === "*",
  }),
  example: changedDeal,
});
