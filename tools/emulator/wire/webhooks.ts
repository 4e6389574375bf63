// Webhooks: record → v1. https://developers.pipedrive.com/docs/api/v1/Webhooks
import type { Webhook } from "../state/webhooks";
import type { World } from "../world";

export const webhookV1 = (world: World, { app_id, ...webhook }: Webhook) => ({
  ...webhook,
  company_id: world.company.id,
  admin_id: webhook.owner_id,
  is_active: 1,
  type: app_id === null ? "general" : "application",
  remove_time: null,
  remove_reason: null,
  last_delivery_time: null,
  last_http_status: null,
});
