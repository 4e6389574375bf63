// What all triggers of webhooks do: register on deploy, remove on delete, and judge each delivery.
import {
  type ActionContext,
  type Connection,
  type HttpResponse,
  type TriggerPayload,
  trigger,
} from "@prismatic-io/spectral";
import { lineLog, published } from "../action";
import { connect, type Pipedrive } from "../client";
import { currentUserId } from "../currentUser";
import type { Fields, Values } from "../fields";
import {
  authorizationIn,
  type Credentials,
  completed,
  proves,
  withoutAuthorization,
} from "./credentials";
import { eventIn, type PipedriveEvent } from "./event";
import {
  type Context,
  keeping,
  keptIn,
  type Memory,
  memoryOf,
  ownerOf,
  remember,
  seenBy,
} from "./flow";
import { checkNames, judged, type Rules } from "./judge";
import { hasSeen, isStale, withEvent } from "./repeats";
import {
  type Kept,
  type Owner,
  recalled,
  subscribe,
  unsubscribe,
  type Wanted,
} from "./subscriptions";

export interface WebhookTriggerParts<F extends Fields> {
  /** Title Case. */
  label: string;
  /** Sentences. */
  description: string;
  /** All but the connection. */
  inputs: F;
  /** The webhook to register. */
  wanted(values: Values<F>): Wanted;
  /** Which events run the flow, and what they hand on. */
  rules(values: Values<F>): Rules;
  /** Which events count at all, beyond action and object. */
  counts?(event: PipedriveEvent, values: Values<F>): boolean;
  /** Of several deliveries with one id the first counts: the event's own unless said. */
  idOf?(event: PipedriveEvent): string;
  /** What runs the flow in place of the event as it came. */
  turn?(event: PipedriveEvent, pipedrive: Pipedrive, rules: Rules): Promise<object>;
  /** `payload.body.data` of the example. */
  example: object;
}

/**
 * The platform reads `resultType` off every result of a trigger (spectral, serverTypes/batching.js); with this
 * value it answers the request and runs nothing.
 */
export interface Received {
  payload: TriggerPayload;
  response: HttpResponse;
  resultType?: "polled_no_changes";
  instanceState?: Record<string, unknown>;
}

const JSON_TYPE = "application/json";

const answer = (statusCode: number, reason?: string): HttpResponse => ({
  statusCode,
  contentType: JSON_TYPE,
  ...(statusCode === 401
    ? { headers: { "WWW-Authenticate": 'Basic realm="Pipedrive webhook"' } }
    : {}),
  ...(reason === undefined ? {} : { body: JSON.stringify({ run: false, reason }) }),
});

/**
 * A delivery that runs nothing. Should the platform run the flow all the same, it gets the reason in place of
 * the event and nothing of what was sent: `body.data.run` is false.
 */
const notRun = (payload: TriggerPayload, statusCode: number, reason: string): Received => ({
  payload: {
    ...payload,
    headers: {},
    queryParameters: {},
    pathFragment: "",
    body: { data: { run: false, reason }, contentType: JSON_TYPE },
    rawBody: { data: null, contentType: JSON_TYPE },
  },
  response: answer(statusCode, reason),
  resultType: "polled_no_changes",
});

/** A trigger with its lifecycle. */
export function webhookTrigger<F extends Fields>(parts: WebhookTriggerParts<F>) {
  const { label, description, inputs } = parts;
  const opened = (context: ActionContext, params: unknown) => {
    const values = params as Values<F> & { connection: Connection };
    const log = lineLog(context.logger, context.debug?.enabled === true);
    return { values, pipedrive: connect(values.connection, log) };
  };
  return trigger({
    display: { label, description },
    inputs: published(inputs),
    scheduleSupport: "invalid",
    synchronousResponseSupport: "valid",
    allowsBranching: false,
    examplePayload: { payload: examplePayload(parts.example), response: answer(200) } as Received,
    perform: async (context, payload, params) => {
      const { values, pipedrive } = opened(context, params);
      return received(context, payload, parts, values, pipedrive);
    },
    webhookLifecycleHandlers: {
      create: async (context, params) => {
        const { values, pipedrive } = opened(context, params);
        const owner = ownerOf(context);
        const wanted = parts.wanted(values);
        await checkNames(pipedrive, wanted.event_object, parts.rules(values));
        const warn = (line: string) => context.logger.warn(line);
        const kept = await subscribe(pipedrive, owner, wanted, keptIn(owner, context), warn);
        delete memoryOf(owner).recalled;
        return keeping(owner, context, kept);
      },
      delete: async (context, params) => {
        const { pipedrive } = opened(context, params);
        const owner = ownerOf(context);
        await unsubscribe(pipedrive, owner, keptIn(owner, context));
        delete memoryOf(owner).recalled;
        return keeping(owner, context, null);
      },
    },
  });
}

async function received<F extends Fields>(
  context: ActionContext,
  payload: TriggerPayload,
  parts: WebhookTriggerParts<F>,
  values: Values<F>,
  pipedrive: Pipedrive,
): Promise<Received> {
  const owner = ownerOf(context, payload.invokeUrl);
  const memory = memoryOf(owner);
  const wanted = parts.wanted(values);
  const kept = await keptOf(pipedrive, owner, context, memory, payload, wanted);
  const isTrial = context.isSimulatedTestExecution === true;
  if (!isTrial && !isProven(payload, wanted, kept)) {
    context.logger.warn("A delivery without the right user name and password was refused");
    return notRun(payload, 401, "wrong or missing credentials");
  }
  const event = eventIn(bodyOf(payload));
  if (event === undefined) {
    // Ten refusals would ban the webhook, and who knows the password is Pipedrive.
    context.logger.warn("A delivery was passed over: it is no event of Pipedrive as documented");
    return notRun(payload, 200, "this is no event of Pipedrive");
  }

  const rules = parts.rules(values);
  const passOver = (reason: string): Received => ({
    ...notRun(payload, 200, reason),
    ...(isTrial ? {} : remember(context, memory, withEvent(seenBy(context, memory), event))),
  });
  if (!isSubscribed(event, wanted) || parts.counts?.(event, values) === false) {
    return passOver("not an event of this trigger");
  }
  const id = parts.idOf?.(event) ?? event.id;
  const isKnown = () => !isTrial && hasSeen(seenBy(context, memory), id);
  if (isKnown()) return passOver("delivered before");
  const own = rules.ignoreOwn ? await meOf(pipedrive, kept, memory) : undefined;
  const verdict = await judged(pipedrive, event, rules, own);
  if (!verdict.passes) return passOver(verdict.reason);
  const body = (await parts.turn?.(event, pipedrive, rules)) ?? verdict.body;

  // Nothing is waited for from here on: of two deliveries at once, one comes first.
  if (isKnown()) return passOver("delivered before");
  const seen = seenBy(context, memory);
  const stale = isStale(seen, event) ? { stale: true } : {};
  const data = { ...body, ...stale };
  return {
    // The password would stand in the logs of every execution.
    payload: {
      ...payload,
      headers: withoutAuthorization(payload.headers ?? {}),
      body: { ...payload.body, data },
    },
    response: answer(200),
    ...(isTrial ? {} : remember(context, memory, withEvent(seen, event, id))),
  };
}

const isSubscribed = (event: PipedriveEvent, { event_action, event_object }: Wanted): boolean =>
  (event_action === "*" || event.action === event_action) &&
  (event_object === "*" || event.entity === event_object);

function isProven({ headers }: TriggerPayload, { auth }: Wanted, kept: Kept): boolean {
  const expected: Credentials | undefined = completed(auth, kept);
  return expected !== undefined && proves(authorizationIn(headers ?? {}), expected);
}

/** How long Pipedrive is not asked again for lost credentials, in milliseconds: each answer costs tokens. */
const ASKED_AGAIN = 60_000;

/** What the deploy kept; read from Pipedrive where the state has lost it, once per process and minute. */
async function keptOf(
  pipedrive: Pipedrive,
  owner: Owner,
  context: Context & Pick<ActionContext, "startedAt">,
  memory: Memory,
  payload: TriggerPayload,
  wanted: Wanted,
): Promise<Kept> {
  const kept = keptIn(owner, context);
  const isClaimed = authorizationIn(payload.headers ?? {}) !== undefined;
  if (completed(wanted.auth, kept) !== undefined || !isClaimed) return kept;
  const now = Date.parse(context.startedAt) || Date.now();
  const { recalled: last } = memory;
  // Also after a failure, and when what was found does not fit: the webhook may have been replaced since.
  if (last !== undefined && now - last.at < ASKED_AGAIN) return last.kept;
  const known = await last?.kept.catch(() => undefined);
  if (known !== undefined && isProven(payload, wanted, known)) return known;
  memory.recalled = { at: now, kept: recalled(pipedrive, owner) };
  return memory.recalled.kept;
}

/** The connection's user, as the deploy found it; else asked for once per process. */
async function meOf(pipedrive: Pipedrive, kept: Kept, memory: Memory): Promise<number> {
  if (kept.me !== undefined) return kept.me;
  memory.me ??= currentUserId(pipedrive);
  memory.me.catch(() => {
    delete memory.me;
  });
  return memory.me;
}

/** The body as the platform parsed it, or the JSON that it left as text. */
function bodyOf({ body, rawBody }: TriggerPayload): unknown {
  const data = body?.data ?? rawBody?.data;
  if (typeof data !== "string" && !Buffer.isBuffer(data)) return data;
  try {
    return JSON.parse(data.toString());
  } catch {
    return undefined;
  }
}

/** A delivery as the designer shows it before there was one. */
const examplePayload = (data: object): TriggerPayload => ({
  headers: { "content-type": JSON_TYPE },
  queryParameters: {},
  rawBody: { data: JSON.stringify(data), contentType: JSON_TYPE },
  body: { data, contentType: JSON_TYPE },
  pathFragment: "",
  webhookUrls: { "New Orders": "https://hooks.example.com/trigger/flow" },
  webhookApiKeys: { "New Orders": [] },
  invokeUrl: "https://hooks.example.com/trigger/flow",
  executionId: "execution-1",
  customer: { id: "customer-1", externalId: "nordlicht", name: "Nordlicht Bikes" },
  instance: { id: "instance-1", name: "Orders to Pipedrive" },
  user: { id: "user-1", email: "flows@example.com", externalId: "flows", name: "Flows" },
  integration: {
    id: "integration-1",
    name: "Orders to Pipedrive",
    versionSequenceId: "1",
    externalVersion: "1.0.0",
  },
  flow: { id: "flow-1", name: "New Orders", stableId: "new-orders" },
  startedAt: "2026-11-20T08:30:00Z",
  globalDebug: false,
});
