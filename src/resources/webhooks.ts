// Webhooks: https://developers.pipedrive.com/docs/api/v1/Webhooks. There is no update: delete and add.
import { choice, id, required, text, webAddress } from "../fields";
import { operation } from "../operation";
import { userId } from "../vocabulary";

const ACTIONS = [
  { value: "create", label: "Create" },
  { value: "change", label: "Change" },
  { value: "delete", label: "Delete" },
  { value: "*", label: "All" },
] as const;

const OBJECTS = [
  { value: "activity", label: "Activity" },
  { value: "deal", label: "Deal" },
  { value: "deal_installment", label: "Deal Installment" },
  { value: "deal_product", label: "Deal Product" },
  { value: "lead", label: "Lead" },
  { value: "note", label: "Note" },
  { value: "organization", label: "Organization" },
  { value: "person", label: "Person" },
  { value: "pipeline", label: "Pipeline" },
  { value: "product", label: "Product" },
  { value: "project", label: "Project" },
  { value: "board", label: "Project Board" },
  { value: "phase", label: "Project Phase" },
  { value: "task", label: "Project Task" },
  { value: "stage", label: "Stage" },
  { value: "user", label: "User" },
  { value: "*", label: "All" },
] as const;

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
    eventObject: required(
      choice("Event Object", OBJECTS, {
        help: "Events of which records: activity, deal, deal_installment, deal_product, lead, note, organization, person, pipeline, product, project, board, phase, task, stage, user, or * for all. Version 1.0 sends nothing for lead, deal_installment, deal_product, project, board, phase and task.",
      }),
    ),
    userId: userId({
      help: "The user whose rights decide which events are sent; an administrator gets all. Blank means the connection's user. A user has at most 40 webhooks.",
    }),
    httpAuthUser: text("HTTP Auth User", {
      help: "User name that Pipedrive sends with each event (Basic authentication).",
      example: "prismatic",
    }),
    httpAuthPassword: text("HTTP Auth Password", {
      help: "Password that Pipedrive sends with each event. Replies of this action and of Get Webhooks show it.",
    }),
    version: choice(
      "Version",
      [
        { value: "2.0", label: "2.0" },
        { value: "1.0", label: "1.0" },
      ],
      { help: "Format of the events, 2.0 or 1.0. Blank means 2.0, the default since 2025-03-17." },
    ),
  },
});

export const deleteWebhook = operation("DELETE /v1/webhooks/{id}", {
  label: "Delete Webhook",
  description: "Deletes a webhook.",
  path: { id: required(id("Webhook ID", { help: "The webhook.", dataSource: "selectWebhook" })) },
});
