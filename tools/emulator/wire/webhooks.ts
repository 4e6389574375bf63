// Webhooks: record → v1. https://developers.pipedrive.com/docs/api/v1/Webhooks
import { isActive, type Webhook } from "../state/webhooks";
import type { World } from "../world";

export const webhookV1 = (world: World, { app_id, standing, ...webhook }: Webhook) => ({
  ...webhook,
  company_id: world.company.id,
  admin_id: webhook.owner_id,
  is_active: isActive({ app_id, standing, ...webhook }) ? 1 : 0,
  type: webhookType({ app_id }),
});

export const webhookType = ({ app_id }: Pick<Webhook, "app_id">): "general" | "application" =>
  app_id === null ? "general" : "application";
