// APIs that Pipedrive has ended: the call is still made, and its refusal says when and what instead.
import type { Samples } from "./sample";

const CHANNELS = "404: Pipedrive ended the Channels API on 2026-02-01";
const SUBSCRIPTIONS =
  "404: Pipedrive removed the Subscriptions API on 2025-06-27. Its successors are the billing frequency of a deal's products";

export const channels: Samples = {
  addChannel: {
    inputs: {
      name: "Shop chat",
      providerChannelId: "shop-1",
      providerType: "whatsapp",
      avatarUrl: "https://example.com/chat.png",
      templateSupport: "true",
    },
    requests: [
      {
        call: "POST /v1/channels",
        body: {
          name: "Shop chat",
          provider_channel_id: "shop-1",
          provider_type: "whatsapp",
          avatar_url: "https://example.com/chat.png",
          template_support: true,
        },
      },
    ],
    refused: CHANNELS,
  },
  deleteChannel: {
    inputs: { id: "shop-1" },
    requests: [{ call: "DELETE /v1/channels/{id}", path: { id: "shop-1" } }],
    refused: CHANNELS,
  },
  deleteConversation: {
    inputs: { channelId: "shop-1", conversationId: "a/b" },
    requests: [
      {
        call: "DELETE /v1/channels/{channel-id}/conversations/{conversation-id}",
        path: { "channel-id": "shop-1", "conversation-id": "a/b" },
      },
    ],
    refused: CHANNELS,
  },
};

export const subscriptions: Samples = {
  getSubscription: {
    inputs: { id: "5" },
    requests: [{ call: "GET /v1/subscriptions/{id}", path: { id: 5 } }],
    refused: SUBSCRIPTIONS,
  },
  findSubscriptionByDeal: {
    inputs: { dealId: "1" },
    requests: [{ call: "GET /v1/subscriptions/find/{dealId}", path: { dealId: 1 } }],
    refused: SUBSCRIPTIONS,
  },
  getSubscriptionPayments: {
    inputs: { id: "5" },
    requests: [{ call: "GET /v1/subscriptions/{id}/payments", path: { id: 5 } }],
    refused: SUBSCRIPTIONS,
  },
  cancelRecurringSubscription: [
    {
      shows: "on a day",
      inputs: { id: "5", endDate: "2026-12-31" },
      requests: [
        {
          call: "PUT /v1/subscriptions/recurring/{id}/cancel",
          path: { id: 5 },
          body: { end_date: "2026-12-31" },
        },
      ],
      refused: SUBSCRIPTIONS,
    },
    {
      shows: "today",
      inputs: { id: "5" },
      requests: [{ call: "PUT /v1/subscriptions/recurring/{id}/cancel", path: { id: 5 } }],
      refused: SUBSCRIPTIONS,
    },
  ],
  deleteSubscription: {
    inputs: { id: "5" },
    requests: [{ call: "DELETE /v1/subscriptions/{id}", path: { id: 5 } }],
    refused: SUBSCRIPTIONS,
  },
};
