// The webhook of a flow in Pipedrive: found again, registered, removed. Pipedrive itself is asked which ones
// there are: the platform's state may be older than it, or lost.
// https://developers.pipedrive.com/docs/api/v1/Webhooks
import { createHash } from "node:crypto";
import type { Pipedrive, RequestOf } from "../client";
import { currentUserId } from "../currentUser";
import { InputError, isGone, messageOf, PipedriveError, saying, UncertainError } from "../errors";
import type { Calls } from "../generated/calls";
import {
  type Credentials,
  completed,
  type GivenCredentials,
  generated,
  isAsGiven,
} from "./credentials";
import { actionOf } from "./event";

type Listed = Calls["GET /v1/webhooks"]["data"][number];
type New = NonNullable<RequestOf<"POST /v1/webhooks">["body"]>;

/** The flow whose webhook it is, as the platform tells of it. */
export interface Owner {
  url: string;
  /** Tells this flow of this instance from all others, for as long as it exists. */
  key: string;
  /** For people who look through the webhooks in Pipedrive. */
  title: string;
}

/** What a flow wants to be told. */
export interface Wanted extends Pick<New, "event_action" | "event_object"> {
  version: "1.0" | "2.0";
  /** Whose rights decide what is sent; the connection's user where it is undefined. */
  userId: number | undefined;
  auth: GivenCredentials;
}

/** What is kept between deploys; any of it may be missing. */
export interface Kept {
  id?: number;
  /** The user of the connection. */
  me?: number;
  user?: string;
  password?: string;
}

/** "The maximum limit of webhooks is 40 different webhooks per user": guide for webhooks. */
const MOST = 40;
const MANY = 35;

/** Pipedrive's limit for a name. */
const LONGEST = 255;

/** Sixteen digits of a hash: ids of the platform can be of any length. */
export const keyOf = (...parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);

const markOf = (key: string): string => `[${key}]`;

function nameOf({ title, key }: Owner): string {
  const mark = ` ${markOf(key)}`;
  return `Prismatic: ${title}`.slice(0, LONGEST - mark.length) + mark;
}

const isOurs = ({ name }: Listed, { key }: Owner): boolean => name?.endsWith(markOf(key)) === true;

/**
 * Of this flow: two of its mark, its address and the stored id are right. One alone can be another's: a user's
 * copy of a flow bears the same mark, somebody may have typed the address, another company has the same ids.
 */
const isOf = (webhook: Listed, owner: Owner, kept: Kept): boolean =>
  [
    isOurs(webhook, owner),
    webhook.subscription_url === owner.url,
    webhook.id !== undefined && webhook.id === kept.id,
  ].filter(Boolean).length >= 2;

async function listed(pipedrive: Pipedrive): Promise<readonly Listed[]> {
  return (await pipedrive.send("GET /v1/webhooks", {})).data ?? [];
}

const suits = (webhook: Listed, owner: Owner, wanted: Wanted, userId: number): boolean =>
  webhook.is_active !== 0 &&
  webhook.subscription_url === owner.url &&
  webhook.event_object === wanted.event_object &&
  (webhook.event_action === wanted.event_action ||
    (actionOf(webhook.event_action) ?? webhook.event_action) === wanted.event_action) &&
  webhook.version === wanted.version &&
  webhook.user_id === userId;

/** What a listed webhook sends, where Pipedrive shows it; a mask of stars is no password. */
const sentBy = ({ id, http_auth_user, http_auth_password }: Listed, kept: Kept): unknown =>
  http_auth_password && !/^\*+$/.test(http_auth_password)
    ? { user: http_auth_user ?? "", password: http_auth_password }
    : id === kept.id
      ? kept
      : {};

/** The credentials of a webhook that can stay; undefined when they are unknown or not those filled in. */
function stays(webhook: Listed, auth: GivenCredentials, kept: Kept): Credentials | undefined {
  const sent = completed({}, sentBy(webhook, kept));
  return sent && isAsGiven(sent, auth) ? sent : undefined;
}

/**
 * Makes the flow have exactly one webhook, the wanted one: one that suits stays, else a new one is registered;
 * surplus ones of this flow are removed, all others left alone. What fails half-way is taken back. Gives what to
 * keep. Throws an InputError when the user has 40 webhooks, else what the calls throw.
 */
export async function subscribe(
  pipedrive: Pipedrive,
  owner: Owner,
  wanted: Wanted,
  kept: Kept,
  warn: (line: string) => void,
): Promise<Kept & Credentials & { id: number }> {
  const me = await currentUserId(pipedrive);
  const userId = wanted.userId ?? me;
  const before = await listed(pipedrive);
  const own = before.filter((webhook) => isOf(webhook, owner, kept));
  const staying = own
    .filter((webhook) => suits(webhook, owner, wanted, userId))
    .map((webhook) => ({ webhook, auth: stays(webhook, wanted.auth, kept) }))
    .sort((one, other) => Number(other.webhook.id === kept.id) - Number(one.webhook.id === kept.id))
    .find(({ auth }) => auth !== undefined);
  if (staying?.auth !== undefined) {
    const id = Number(staying.webhook.id);
    await removeAll(
      pipedrive,
      own.filter((webhook) => webhook.id !== id),
    );
    return { id, me, ...staying.auth };
  }
  const counts = (webhook: Listed) => webhook.user_id === userId && webhook.is_active !== 0;
  const used = before.filter(counts).length;
  const outdated = own.find(counts);
  const auth = generated(wanted.auth);
  const add = () => register(pipedrive, owner, wanted, auth, before);
  const { id, freed } = await added(pipedrive, used, userId, outdated, add);
  const surplus = own.filter((webhook) => webhook !== freed);
  try {
    await removeAll(pipedrive, surplus);
  } catch (thrown) {
    await remove(pipedrive, id).catch((again: unknown) => {
      throw new Error(
        `${messageOf(thrown)} The new webhook ${id} is still there. ${messageOf(again)}`,
      );
    });
    throw thrown;
  }
  const now = used + 1 - own.filter(counts).length;
  if (now >= MANY) warn(`${now} of ${MOST} webhooks of Pipedrive user ${userId} are used`);
  return { id, me, ...auth };
}

/**
 * The new webhook. At the ceiling an outdated one of this flow goes first; without one there is no room. An app
 * sees its own webhooks only, so that it may learn of the ceiling from Pipedrive's refusal.
 */
async function added(
  pipedrive: Pipedrive,
  used: number,
  userId: number,
  outdated: Listed | undefined,
  add: () => Promise<number>,
): Promise<{ id: number; freed?: Listed }> {
  if (outdated === undefined) {
    if (used < MOST) return { id: await add() };
    throw full(`${used} of ${MOST} webhooks of Pipedrive user ${userId} are used`);
  }
  if (used < MOST) {
    try {
      return { id: await add() };
    } catch (thrown) {
      if (!(thrown instanceof FullError)) throw thrown;
    }
  }
  await remove(pipedrive, Number(outdated.id));
  try {
    return { id: await add(), freed: outdated };
  } catch (thrown) {
    throw saying(
      thrown,
      `The flow's former webhook ${outdated.id} was removed to make room: deploy again`,
    );
  }
}

/** All webhooks that a user may have are used. */
class FullError extends InputError {}

const full = (finding: string): FullError =>
  new FullError(
    `${finding}: remove one in Pipedrive (Settings, Tools and apps, Webhooks), or name another user in User ID`,
  );

/** The number of the new webhook, also where the answer was lost and it can be found. */
async function register(
  pipedrive: Pipedrive,
  owner: Owner,
  { version, userId, event_action, event_object }: Wanted,
  auth: Credentials,
  before: readonly Listed[],
): Promise<number> {
  const name = nameOf(owner);
  try {
    const { data } = await pipedrive.send("POST /v1/webhooks", {
      body: {
        name,
        subscription_url: owner.url,
        event_action,
        event_object,
        version,
        http_auth_user: auth.user,
        http_auth_password: auth.password,
        ...(userId === undefined ? {} : { user_id: userId }),
      },
    });
    if (typeof data?.id === "number") return data.id;
    throw new PipedriveError({ call: "POST /v1/webhooks", reason: "the reply names no webhook" });
  } catch (thrown) {
    // An app sees its own webhooks only, and the ceiling counts all.
    if (thrown instanceof PipedriveError && thrown.status === 422) {
      const whose = userId === undefined ? "the connection's user" : `Pipedrive user ${userId}`;
      throw full(
        `All ${MOST} webhooks of ${whose} are used, ${before.length} that this connection sees`,
      );
    }
    if (!(thrown instanceof UncertainError)) throw thrown;
    const known = new Set(before.map(({ id }) => id));
    const after = await listed(pipedrive).catch(() => []);
    const made = after.find(
      (webhook) =>
        webhook.name === name && webhook.subscription_url === owner.url && !known.has(webhook.id),
    );
    if (typeof made?.id === "number") return made.id;
    throw thrown;
  }
}

/**
 * Removes every webhook of the flow and no other. One that is gone is as good; one that can't be removed does
 * not keep the others, and is named in the error at the end.
 */
export async function unsubscribe(pipedrive: Pipedrive, owner: Owner, kept: Kept): Promise<void> {
  const all = await listed(pipedrive).catch((thrown: unknown) => {
    throw saying(thrown, leftover(kept));
  });
  await removeAll(
    pipedrive,
    all.filter((webhook) => isOf(webhook, owner, kept)),
  );
}

/** By its id alone no webhook is removed: the connection may lead to another company since. */
const leftover = ({ id }: Kept): string =>
  `${id === undefined ? "A webhook of this flow" : `Webhook ${id}`} may still be in Pipedrive: delete the instance again, or remove it in Pipedrive (Settings, Tools and apps, Webhooks)`;

async function removeAll(pipedrive: Pipedrive, webhooks: readonly Listed[]): Promise<void> {
  const failures: string[] = [];
  for (const { id } of webhooks) {
    await remove(pipedrive, Number(id)).catch((thrown: unknown) => {
      failures.push(`webhook ${id}: ${messageOf(thrown)}`);
    });
  }
  if (failures.length > 0) {
    throw new Error(`Not every webhook of this flow could be removed. ${failures.join(" ")}`);
  }
}

async function remove(pipedrive: Pipedrive, id: number): Promise<void> {
  try {
    await pipedrive.send("DELETE /v1/webhooks/{id}", { path: { id } });
  } catch (thrown) {
    if (!isGone(thrown)) throw thrown;
  }
}

/** The credentials that the flow's webhook sends and the connection's user, when the state has lost them. */
export async function recalled(pipedrive: Pipedrive, owner: Owner): Promise<Kept> {
  const own = (await listed(pipedrive)).find(
    (webhook) => isOurs(webhook, owner) && webhook.subscription_url === owner.url,
  );
  const auth = own && completed({}, sentBy(own, {}));
  return { ...(own?.id == null ? {} : { id: own.id }), ...auth };
}
