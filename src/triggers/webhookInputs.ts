// Inputs of the triggers that Pipedrive's webhooks run.
import { InputError } from "../errors";
import {
  choice,
  connection,
  type Field,
  field,
  keyValues,
  plainText,
  renamed,
  required,
  separated,
  toggle,
} from "../fields";
import { ACTIONS, OBJECTS, objectHelp, webhookUserId, webhookVersion } from "../inputs/webhooks";

export const eventAction = required(
  choice("Event Action", ACTIONS, {
    help: "Which events run the flow: create, change, delete, or * for all.",
  }),
);

export const eventObject = required(choice("Event Object", OBJECTS, { help: objectHelp }));

export const version = webhookVersion({ default: "2.0" });

export const httpAuthUser: Field<string | undefined> = field(
  "HTTP Auth User",
  {
    help: "User name that Pipedrive sends with each event and that is checked. Blank means prismatic. It may not contain a colon.",
    example: "prismatic",
  },
  {},
  (raw, label) => {
    const name = plainText(raw, label);
    if (!name.includes(":")) return name;
    throw new InputError(`${label} must not contain a colon, got "${name}"`);
  },
);

export const httpAuthPassword: Field<string | undefined> = field(
  "HTTP Auth Password",
  {
    help: "Password that Pipedrive sends with each event; a delivery without it is refused with 401 and does not run the flow. Blank means a random one, made on deploy.",
  },
  { type: "password" },
  plainText,
);

export const recordFilter = keyValues(
  "Record Filter",
  {
    help: "Only records that meet all of these run the flow; after a delete the last state counts. Key: a field, built-in or custom, by name or code. Value: what it must be, in any case; options by label or number. A blank value means an empty field.",
  },
  (raw, label) => (raw === undefined || raw === null ? "" : plainText(raw, label)),
);

export const fieldsToWatch: Field<readonly string[]> = {
  ...field(
    "Fields to Watch",
    {
      help: "A change runs the flow only if one of these fields changed: built-in or custom, by name or code. Blank means any field. New and deleted records pass.",
    },
    { collection: "valuelist" },
    separated,
  ),
  read: (raw) => separated(raw ?? "", "Fields to Watch"),
};

export const ignoreOwnChanges = toggle("Ignore Own Changes", {
  help: "Yes passes over what the connection's own user did through the API, so that a flow that writes to Pipedrive does not run itself. What that user does in Pipedrive's own pages still counts.",
});

export const payloadFormat = choice(
  "Payload",
  [
    { value: "sent", label: "As Sent" },
    { value: "named", label: "Named" },
  ],
  {
    help: "sent hands on the event as Pipedrive sent it. named adds custom_fields_by_name to the record and changes: a list of field, name, before and after, in words; it costs the list of field definitions, 10 API tokens (leads 20), at most once in 15 minutes. Blank means sent.",
  },
);

/** What every trigger of a webhook has. */
export const common = {
  connection: renamed(connection(), {
    help: "The Pipedrive connection to use. Registering a webhook takes an administrator, or the admin scope.",
  }),
  userId: webhookUserId,
};

/** What decides which events run the flow and what they look like. */
export const conditions = { recordFilter, ignoreOwnChanges, payloadFormat };
