// Webhooks: what one holds, who sees it, and how many a user may have. ../webhooks delivers.
// https://pipedrive.readme.io/docs/guide-for-webhooks-v2
import type { World } from "../world";
import type { Author } from "./records";
import { type Standing, unblemished } from "./webhookStanding";

export interface Webhook {
  id: number;
  owner_id: number;
  /** The user whose rights decide what is sent. */
  user_id: number;
  event_action: string;
  event_object: string;
  subscription_url: string;
  name: string;
  version: string;
  http_auth_user: string | null;
  http_auth_password: string | null;
  /** ISO 8601 with milliseconds. */
  add_time: string;
  /** Client id of the app that added it; null for a personal API token. */
  app_id: string | null;
  /** Of the last attempt: when (ISO 8601 with milliseconds), and what it was answered with, if anything. */
  last_delivery_time: string | null;
  last_http_status: number | null;
  /** Set when Pipedrive itself has given it up. */
  remove_time: string | null;
  remove_reason: string | null;
  standing: Standing;
}

export interface NewWebhook {
  subscription_url: string;
  event_action: string;
  event_object: string;
  name: string;
  user_id?: number;
  http_auth_user?: string | null;
  http_auth_password?: string | null;
  version?: string;
}

/** What is wrong with a webhook, by member; the shape of a webhook's 400. */
export type WebhookFaults = Readonly<Record<string, readonly string[]>>;

/** "40 webhooks per user": guide for webhooks. */
const MOST_PER_USER = 40;

/** What keeps a webhook from being added; undefined when nothing does. */
export function faultsOf(world: World, sent: NewWebhook): WebhookFaults | undefined {
  if (!isReachable(sent.subscription_url)) {
    return { subscription_url: ["invalid or non-reachable URL"] };
  }
  if (sent.name.trim() === "") return { name: ["must not be empty"] };
  if (sent.user_id !== undefined && !world.users.get(sent.user_id)?.active_flag) {
    return { user_id: ["not found"] };
  }
  return undefined;
}

/** An address on the web that is not Pipedrive's own API. This machine's count as reachable here. */
function isReachable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && !/(^|\.)pipedrive\.com$/.test(hostname);
}

export const isFull = (world: World, userId: number): boolean =>
  world.webhooks.filter((webhook) => webhook.user_id === userId && isActive(webhook)).length >=
  MOST_PER_USER;

export const isActive = (webhook: Webhook): boolean => webhook.remove_time === null;

export function addWebhook(world: World, { user, app }: Author, sent: NewWebhook): Webhook {
  return world.webhooks.put({
    id: world.webhooks.nextId(),
    owner_id: user.id,
    user_id: sent.user_id ?? user.id,
    event_action: sent.event_action,
    event_object: sent.event_object,
    subscription_url: sent.subscription_url,
    name: sent.name,
    // The default since 2025-03-17.
    version: sent.version ?? "2.0",
    http_auth_user: sent.http_auth_user ?? null,
    http_auth_password: sent.http_auth_password ?? null,
    add_time: new Date(world.clock.now()).toISOString(),
    app_id: app?.client_id ?? null,
    last_delivery_time: null,
    last_http_status: null,
    remove_time: null,
    remove_reason: null,
    standing: unblemished,
  });
}

/** An app sees its own webhooks only, a token those of no app: webhooks for apps, since 2021-05-05. */
export const isSeenBy = (webhook: Webhook, { app }: Author): boolean =>
  webhook.app_id === (app?.client_id ?? null);

/** An uninstalled app takes its webhooks along. */
export function deleteWebhooksOfApp(world: World, clientId: string, userId: number): void {
  const owned = (row: Webhook) => row.app_id === clientId && row.owner_id === userId;
  for (const { id } of world.webhooks.filter(owned)) world.webhooks.delete(id);
}
