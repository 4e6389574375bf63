// Webhooks: https://developers.pipedrive.com/docs/api/v1/Webhooks. There is no update: delete and add.
import { choice, id, required, text, webAddress } from "../fields";
import { ACTIONS, OBJECTS, objectHelp, webhookUserId, webhookVersion } from "../inputs/webhooks";
import { operation } from "../operation";

export const getWebhooks = operation("GET /v1/webhooks", {
  label: "Get Webhooks",
  description:
    "Gets the webhooks of the company; an OAuth 2.0 connection sees only those of its own app.",
});

export const addWebhook = operation("POST /v1/webhooks", {
  label: "Add Webhook",
  description: "Adds a webhook, which sends each matching event to an address.",
  body: {
    name: required(
      text("Name", { help: "A name to tell it by, at most 255 characters.", most: 255 }),
    ),
    subscriptionUrl: required(
      webAddress("Subscription URL", {
        help: "Where events are sent: a public address, not one of Pipedrive's own, that answers within 10 seconds and does not redirect.",
        example: "https://example.com/hook",
      }),
    ),
    eventAction: required(
      choice("Event Action", ACTIONS, {
        help: "Which events: create, change, delete, or * for all.",
      }),
    ),
    eventObject: required(choice("Event Object", OBJECTS, { help: objectHelp })),
    userId: webhookUserId,
    httpAuthUser: text("HTTP Auth User", {
      help: "User name that Pipedrive sends with each event (Basic authentication).",
      example: "prismatic",
    }),
    httpAuthPassword: text("HTTP Auth Password", {
      help: "Password that Pipedrive sends with each event. Replies of this action and of Get Webhooks show it.",
    }),
    version: webhookVersion(),
  },
});

export const deleteWebhook = operation("DELETE /v1/webhooks/{id}", {
  label: "Delete Webhook",
  description: "Deletes a webhook.",
  path: { id: required(id("Webhook ID", { help: "The webhook.", dataSource: "selectWebhook" })) },
});
