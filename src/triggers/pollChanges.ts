// The polling trigger "New and Updated Records": what the platform calls, and what each call hands on.
import { type ActionContext, pollingTrigger, type TriggerPayload } from "@prismatic-io/spectral";
import { createPollingState } from "@prismatic-io/spectral/dist/serverTypes/pollingState";
import { lineLog, published } from "../action";
import { connect } from "../client";
import { InputError, messageOf } from "../errors";
import { examplePayload } from "./pollExample";
import { type Filled, PRICE_OF_PAGE, pollInputs, type SyncFilled, syncInputs } from "./pollInputs";
import { type Buckets, bucketsOf, itemsIn, itemsOf, shownOf } from "./pollPayload";
import type { Run } from "./pollReader";
import { poll } from "./pollRun";
import { latestOf, type PollState, subjectOf, turned } from "./pollState";
import { beginSync, isUnfinished, syncPage } from "./pollSync";
import { sourceOf } from "./sources";

/** Polls in a row that wait for an initial sync which does not move, before one of them takes it over. */
const MOST_HELD = 10;

/** What the next page of a run is given. */
interface Carried {
  state: Omit<PollState, "sweep">;
  pages: number;
}

type Polling = ReturnType<typeof createPollingState>;

function runOf(context: ActionContext, filled: Filled): Run {
  const { resourceType, detectDeletions: deletions, filterId, pageSize } = filled;
  const source = sourceOf(resourceType);
  if (filterId !== undefined && !source.filterable) {
    const { label } = source;
    throw new InputError(`Filter ID must be blank for ${label}, got "${filterId}"`);
  }
  if (filterId !== undefined && deletions) {
    throw new InputError("Detect Deletions must be No when Filter ID is filled");
  }
  if (filterId === undefined && shownOf(filled).length === 0) {
    throw new InputError(
      "Show New Records, Show Updated Records or Detect Deletions must be Yes: else there is nothing to report",
    );
  }
  const pipedrive = connect(filled.connection, lineLog(context.logger, context.debug.enabled));
  return { pipedrive, source, pageSize, deletions, filterId };
}

const isCarried = (value: unknown): value is Carried =>
  typeof value === "object" && value !== null && "state" in value && "pages" in value;

/** The payload of a page: buckets, or items where the flow batches; and what the next page is given. */
function handOver(
  context: ActionContext,
  payload: TriggerPayload,
  buckets: Buckets,
  next: Carried | undefined,
): TriggerPayload {
  const data = context.batch?.enabled ? itemsOf(buckets) : buckets;
  const { paginationState: _read, ...rest } = payload;
  return {
    ...rest,
    body: { data, contentType: "application/json" },
    ...(next && { paginationState: next as unknown as Record<string, unknown> }),
  };
}

async function performPoll(
  context: ActionContext & { polling: Polling },
  payload: TriggerPayload,
  values: unknown,
) {
  const filled = values as Filled;
  const run = runOf(context, filled);
  const of = subjectOf(filled.resourceType, filled.filterId);
  const { polling } = context;
  const carried = isCarried(payload.paginationState) ? payload.paginationState : undefined;
  const state = latestOf(of, polling.getState(), carried?.state);
  if (carried === undefined && mustHold(state)) {
    context.logger.info("The initial sync is still under way: this poll waits for it");
    polling.setState({ ...state });
    const nothing = handOver(context, payload, bucketsOf([], filled), undefined);
    return { payload: nothing, polledNoChanges: true };
  }
  const before = carried?.pages ?? 0;
  const polled = await poll(run, state, {
    pages: Math.max(1, (filled.mostPages ?? 20) - before),
    resumes: carried === undefined,
    pageByPage: context.batch?.enabled === true,
  });
  if (polled.failure !== undefined) {
    context.logger.warn(`The poll ended early and goes on next time: ${messageOf(polled.failure)}`);
  }
  const after = turned(polled.state);
  polling.setState({ ...after });
  const { sweep: _sweep, ...rest } = after;
  const next = polled.more ? { state: rest, pages: before + polled.pages } : undefined;
  const buckets = bucketsOf(polled.events, filled);
  const nothing = carried === undefined && next === undefined && itemsOf(buckets).length === 0;
  return { payload: handOver(context, payload, buckets, next), polledNoChanges: nothing };
}

/** Whether an initial sync is under way; one that stands still for several polls is taken over. */
function mustHold(state: PollState): boolean {
  const { sync, held } = state;
  delete state.held;
  if (sync === undefined || sync.done || sync.taken) return false;
  const polls = held?.pages === sync.pages ? held.polls + 1 : 1;
  if (polls <= MOST_HELD) state.held = { pages: sync.pages, polls };
  else sync.taken = true;
  return state.held !== undefined;
}

async function performSync(context: ActionContext, payload: TriggerPayload, values: unknown) {
  const filled = values as SyncFilled;
  const run = runOf(context, filled);
  const of = subjectOf(filled.resourceType, filled.filterId);
  const polling = createPollingState(context);
  const carried = isCarried(payload.paginationState) ? payload.paginationState : undefined;
  const state = latestOf(of, polling.getState(), carried?.state);
  const from = filled.lookBackDate ?? "";
  if (carried === undefined) delete state.sync?.taken;
  const isMine = isUnfinished(state, from) && state.sync?.taken === undefined;
  const reading = isMine ? readSync(run, state, from) : undefined;
  const polled = await reading?.catch((failure: unknown) => {
    // A run that fails keeps no state, but what its first pages brought has been delivered.
    if (carried === undefined) throw failure;
    context.logger.warn(`The initial sync ended early, polls go on with it: ${messageOf(failure)}`);
    if (state.sync) state.sync.taken = true;
    return undefined;
  });
  const after = turned(state);
  polling.setState({ ...after });
  const next = polled?.more ? { state: after, pages: after.sync?.pages ?? 0 } : undefined;
  const buckets: Buckets = { ...bucketsOf(polled?.events ?? [], filled), initialSync: true };
  return {
    payload: handOver(context, payload, buckets, next),
    instanceState: context.instanceState,
  };
}

const readSync = async (run: Run, state: PollState, from: string) =>
  syncPage(run, state, await beginSync(run, state, from));

const resolver = {
  resolveItems: (_context: unknown, { payload }: { payload: { body: { data: unknown } } }) =>
    itemsIn(payload.body.data),
  getNextPaginationState: (
    _context: unknown,
    { payload }: { payload: { paginationState?: Record<string, unknown> } },
  ) => payload.paginationState ?? null,
};

export const pollChangesTrigger = pollingTrigger({
  display: {
    label: "New and Updated Records",
    description: `Checks on a schedule for records that were added, changed or deleted since the last poll. The first poll reports nothing: it notes where things stand. A poll without news reads one page, of projects and tasks all of them. ${PRICE_OF_PAGE} OAuth scope: the one that reads such records, such as deals:read.`,
  },
  inputs: published(pollInputs),
  triggerResolverSupport: "valid",
  batchConfig: { batchSize: 50, concurrentBatchLimit: 1 },
  triggerResolver: resolver,
  perform: performPoll,
  onDeployPerform: performSync,
  onDeployResolver: { ...resolver, inputs: published(syncInputs) },
  examplePayload: examplePayload(),
});
