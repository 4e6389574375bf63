// The kinds of fault: which there are, which requests they can strike, whether the request is carried out.
import { isSearch } from "./limits";

/** "told" kinds do what the fault's `acts` says; the word after it is what holds when it says nothing. */
const ACTING = {
  delay: "always",
  hang: "told, else never",
  "429": "never",
  "429-search": "never",
  "429-daily": "never",
  "500": "told, else never",
  "502": "told, else never",
  "503": "told, else never",
  "403-html": "never",
  reset: "never",
  "reply-lost": "always",
  "half-a-body": "always",
  "slow-body": "always",
  "empty-200": "told, else always",
  "wrong-content-type": "told, else always",
  duplicate: "always",
} as const;

export type FaultKind = keyof typeof ACTING;

/** Every kind that there is. */
export const FAULT_KINDS = Object.keys(ACTING) as FaultKind[];

/** Whether a fault of this kind can strike before and after the request is carried out. */
export const mayBeTold = (kind: FaultKind): boolean => ACTING[kind].startsWith("told");

/** Whether a request that is struck is carried out all the same. */
export const actsUnder = (kind: FaultKind, told: boolean | undefined): boolean =>
  mayBeTold(kind) && told !== undefined ? told : ACTING[kind].endsWith("always");

/** The search window can be full for a search only; every other kind strikes any call. */
export const canStrike = (kind: FaultKind, call: string | undefined): boolean =>
  kind !== "429-search" || (call !== undefined && isSearch(call));
