// Messaging channels. Pipedrive ended their API on 2026-02-01:
// https://developers.pipedrive.com/changelog/post/breaking-change-deprecation-of-channels-api
import { pipedriveAction, type Result } from "../action";
import type { Pipedrive, RequestOf } from "../client";
import { choice, required, text, toggle, webAddress } from "../fields";
import { type Ended, sayingEnded } from "./retiredApis";

const ENDED: Ended = {
  reason: "Pipedrive ended the Channels API on 2026-02-01, without a successor",
  hint: "Remove this step from the flow; messages can be kept as notes with Add Note",
};

const UNTIL = "Pipedrive ended the Channels API on 2026-02-01, so expect an error that says so.";

type ChannelCall =
  | "POST /v1/channels"
  | "DELETE /v1/channels/{id}"
  | "DELETE /v1/channels/{channel-id}/conversations/{conversation-id}";

const made = async <C extends ChannelCall>(
  pipedrive: Pipedrive,
  call: C,
  request: RequestOf<C>,
): Promise<Result> => ({
  data: await sayingEnded(call, ENDED, () => pipedrive.send(call, request)),
});

export const addChannel = pipedriveAction({
  call: "POST /v1/channels",
  label: "Add Channel",
  description: `Adds a messaging channel. ${UNTIL}`,
  inputs: {
    name: required(text("Name", { help: "The name of the channel.", example: "My Channel" })),
    providerChannelId: required(
      text("Provider Channel ID", { help: "The id of the channel at the messaging provider." }),
    ),
    providerType: choice(
      "Provider Type",
      [
        { value: "facebook", label: "Facebook" },
        { value: "whatsapp", label: "WhatsApp" },
        { value: "other", label: "Other" },
      ],
      {
        help: "Which icon conversations have: facebook, whatsapp or other.",
        default: "other",
      },
    ),
    avatarUrl: webAddress("Avatar Url", {
      help: "Address of the picture that stands for the channel.",
      example: "https://example.com/channel.png",
    }),
    templateSupport: toggle("Template Support", {
      help: "Yes offers message templates, which the provider's app must then serve.",
    }),
  },
  perform: (pipedrive, values) =>
    made(pipedrive, "POST /v1/channels", {
      body: {
        name: values.name,
        provider_channel_id: values.providerChannelId,
        provider_type: values.providerType,
        avatar_url: values.avatarUrl,
        template_support: values.templateSupport,
      },
    }),
});

export const deleteChannel = pipedriveAction({
  call: "DELETE /v1/channels/{id}",
  label: "Delete Channel",
  description: `Deletes a messaging channel with its conversations. ${UNTIL}`,
  inputs: {
    id: required(text("Id", { help: "The id of the channel, as the integration gave it." })),
  },
  perform: (pipedrive, { id }) => made(pipedrive, "DELETE /v1/channels/{id}", { path: { id } }),
});

export const deleteConversation = pipedriveAction({
  call: "DELETE /v1/channels/{channel-id}/conversations/{conversation-id}",
  label: "Delete Conversation",
  description: `Deletes a conversation of a messaging channel. ${UNTIL}`,
  inputs: {
    channelId: required(
      text("Channel ID", { help: "The id of the channel, as the integration gave it." }),
    ),
    conversationId: required(
      text("Conversation ID", { help: "The id of the conversation, as the integration gave it." }),
    ),
  },
  perform: (pipedrive, { channelId, conversationId }) =>
    made(pipedrive, "DELETE /v1/channels/{channel-id}/conversations/{conversation-id}", {
      path: { "channel-id": channelId, "conversation-id": conversationId },
    }),
});
