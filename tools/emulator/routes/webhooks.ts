// Webhooks: added, listed, deleted. Their refusals have a shape of their own, `errors` by member.
// https://developers.pipedrive.com/docs/api/v1/Webhooks
import type { Answer, Routes } from "../handler";
import {
  addWebhook,
  faultsOf,
  isFull,
  isSeenBy,
  type NewWebhook,
  type WebhookFaults,
} from "../state/webhooks";
import { webhookV1 } from "../wire/webhooks";
import { reply } from "./reply";

const OK = { status: "ok" };

const refusal = (status: number, errors: WebhookFaults): Answer => ({
  status,
  body: { status: "error", success: false, errors },
});

export const webhooks: Routes = {
  "GET /v1/webhooks": (asked) =>
    reply(
      asked.world.webhooks
        .filter((webhook) => isSeenBy(webhook, asked))
        .map((webhook) => webhookV1(asked.world, webhook)),
      OK,
    ),

  "POST /v1/webhooks": (asked) => {
    const { world, user } = asked;
    const sent = asked.body as unknown as NewWebhook;
    const faults = faultsOf(world, sent);
    if (faults) return refusal(400, faults);
    if (isFull(world, sent.user_id ?? user.id)) {
      return refusal(422, { user_id: ["webhook limit reached"] });
    }
    return reply(webhookV1(world, addWebhook(world, asked, sent)), OK);
  },

  "DELETE /v1/webhooks/{id}": (asked) => {
    const { world, path } = asked;
    const webhook = world.webhooks.get(Number(path.id));
    if (!webhook) return refusal(404, { id: ["not found"] });
    if (!isSeenBy(webhook, asked)) {
      return { status: 403, body: { success: false, message: "Forbidden" } };
    }
    world.webhooks.delete(webhook.id);
    return { body: { success: true, ...OK } };
  },
};
