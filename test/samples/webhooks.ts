// Webhooks, and the list of what changed of late.
import type { Samples } from "./sample";

export const webhooks: Samples = {
  getWebhooks: {
    inputs: {},
    requests: [{ call: "GET /v1/webhooks" }],
    returns: { data: [{ name: "Order desk" }] },
  },
  addWebhook: [
    {
      shows: "every input",
      inputs: {
        name: "Flow 17",
        subscriptionUrl: "https://hooks.example.com/17",
        eventAction: "*",
        eventObject: "deal",
        userId: "2",
        httpAuthUser: "prismatic",
        httpAuthPassword: "k1 & k2",
        version: "2.0",
      },
      requests: [
        {
          call: "POST /v1/webhooks",
          body: {
            name: "Flow 17",
            subscription_url: "https://hooks.example.com/17",
            event_action: "*",
            event_object: "deal",
            user_id: 2,
            http_auth_user: "prismatic",
            http_auth_password: "k1 & k2",
            version: "2.0",
          },
        },
      ],
    },
    ...["deal_product", "deal_installment", "board", "phase", "project", "task"].map((object) => ({
      shows: `events of a ${object}`,
      inputs: {
        name: "Projects",
        subscriptionUrl: "https://hooks.example.com/18",
        eventAction: "create",
        eventObject: object,
      },
      requests: [
        {
          call: "POST /v1/webhooks",
          body: {
            name: "Projects",
            subscription_url: "https://hooks.example.com/18",
            event_action: "create",
            event_object: object,
          },
        },
      ],
    })),
    {
      shows: "to Pipedrive's own API",
      inputs: {
        name: "Loop",
        subscriptionUrl: "https://api.pipedrive.com/v1/notes",
        eventAction: "create",
        eventObject: "*",
      },
      requests: [
        {
          call: "POST /v1/webhooks",
          body: {
            name: "Loop",
            subscription_url: "https://api.pipedrive.com/v1/notes",
            event_action: "create",
            event_object: "*",
          },
        },
      ],
      refused: "400: subscription_url: invalid or non-reachable URL",
    },
    {
      shows: "to what is no address",
      inputs: {
        name: "A",
        subscriptionUrl: "hooks.example.com",
        eventAction: "create",
        eventObject: "deal",
      },
      requests: [],
      refused: "Subscription URL must be an address",
    },
  ],
  deleteWebhook: {
    inputs: { id: "1" },
    requests: [{ call: "DELETE /v1/webhooks/{id}", path: { id: 1 } }],
  },
};

export const recents: Samples = {
  getRecents: [
    {
      shows: "of all kinds",
      inputs: { sinceTimestamp: "2026-11-01T00:00:00+01:00" },
      requests: [
        { call: "GET /v1/recents", query: { since_timestamp: "2026-10-31 23:00:00", start: 0 } },
      ],
    },
    {
      shows: "one kind, one page",
      inputs: { sinceTimestamp: "2026-11-01", items: "note", limit: "2", start: "1" },
      requests: [
        {
          call: "GET /v1/recents",
          query: { since_timestamp: "2026-11-01 00:00:00", items: "note", limit: 2, start: 1 },
        },
      ],
      returns: {
        data: [
          { item: "note", id: 2 },
          { item: "note", id: 3 },
        ],
      },
    },
    {
      shows: "Fetch All",
      inputs: { sinceTimestamp: "2026-11-01", items: "file", fetchAll: "true" },
      requests: [
        {
          call: "GET /v1/recents",
          query: { since_timestamp: "2026-11-01 00:00:00", items: "file", limit: 500, start: 0 },
        },
      ],
      returns: { data: [{ item: "file", id: 1 }] },
    },
  ],
};
