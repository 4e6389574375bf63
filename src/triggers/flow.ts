// What a trigger knows of the flow it belongs to, and what this process remembers of it between two events.
import type { ActionContext } from "@prismatic-io/spectral";
import { InputError } from "../errors";
import { isObject } from "../json";
import { keepNewest } from "../kept";
import { nothingSeen, type Seen, seenIn, together } from "./repeats";
import { type Kept, keyOf, type Owner } from "./subscriptions";

/** The part of a context that lifecycle and events have in common; tests and older runners leave out some. */
export type Context = Pick<
  ActionContext,
  | "logger"
  | "webhookUrls"
  | "flow"
  | "instance"
  | "integration"
  | "crossFlowState"
  | "instanceState"
> & { user?: { id?: string } | undefined };

/**
 * The address, mark and name of the flow's webhook; `invoked` is the address a delivery came to, where the
 * context does not tell. Throws an InputError when the flow has no address.
 */
export function ownerOf(context: Context, invoked?: string): Owner {
  const { flow, instance, integration } = context;
  const url = context.webhookUrls?.[flow.name] ?? invoked;
  if (url === undefined || url === "") {
    throw new InputError(
      `The flow "${flow.name}" has no webhook address: deploy the instance again`,
    );
  }
  const title = [integration?.name, flow.name].filter((part) => part).join(", ");
  return { url, key: keyOf(instance.id, flow.stableId || flow.id), title };
}

/** Where the state that all flows of an instance share keeps this one's; users of a flow have one each. */
const placeOf = ({ key }: Owner, { user }: Context): string =>
  `pipedriveWebhook ${[key, user?.id].filter((part) => part).join(" ")}`;

/** What the last deploy kept; empty where it is lost. */
export function keptIn(owner: Owner, context: Context): Kept {
  const kept = context.crossFlowState?.[placeOf(owner, context)];
  return isObject(kept) ? (kept as Kept) : {};
}

/** A state with what is to be kept, or without it. The platform replaces the state as a whole. */
export const keeping = (owner: Owner, context: Context, kept: Kept | null) => ({
  crossFlowState: { ...context.crossFlowState, [placeOf(owner, context)]: kept },
});

/** What this process knows beside the state, which other executions may not have written yet. */
export interface Memory {
  seen: Seen;
  /** Read from Pipedrive because the state had lost it; `at` in milliseconds since the epoch. */
  recalled?: { at: number; kept: Promise<Kept> };
  me?: Promise<number>;
}

const memories = new Map<string, Memory>();

/** A process serves many flows. */
const MOST_FLOWS = 500;

export function memoryOf({ key, url }: Owner): Memory {
  const place = `${key} ${url}`;
  const known = memories.get(place) ?? { seen: nothingSeen };
  keepNewest(memories, place, known, MOST_FLOWS);
  return known;
}

const SEEN = "pipedriveEvents";

/** What the flow has seen, as far as its state and this process know. */
export const seenBy = (context: Context, memory: Memory): Seen =>
  together(seenIn(context.instanceState?.[SEEN]), memory.seen);

/** Remembers in this process, and gives the state to return. */
export function remember(context: Context, memory: Memory, seen: Seen) {
  memory.seen = seen;
  return { instanceState: { ...context.instanceState, [SEEN]: seen } };
}
