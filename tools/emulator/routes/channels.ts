// Messaging channels: still published, gone since 2026-02-01.
// https://developers.pipedrive.com/changelog/post/breaking-change-deprecation-of-channels-api
import { type Handler, Refusal, type Routes } from "../handler";

const gone: Handler = () => {
  throw new Refusal(404, "Not found");
};

export const channels: Routes = {
  "POST /v1/channels": gone,
  "DELETE /v1/channels/{id}": gone,
  "POST /v1/channels/messages/receive": gone,
  "DELETE /v1/channels/{channel-id}/conversations/{conversation-id}": gone,
};
