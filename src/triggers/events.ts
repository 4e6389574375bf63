// Triggers of one event each, made from one table: new, updated and deleted records, deals on their way, merges.
import { flag } from "../fields";
import type { EventObject } from "../inputs/webhooks";
import type { Members, PipedriveEvent } from "./event";
import { exampleEvent, type Kind } from "./examples";
import {
  exampleMerge,
  idOfMerge,
  isMerge,
  MERGEABLE,
  type Mergeable,
  mergeOf,
} from "./mergedRecords";
import { common, conditions, fieldsToWatch } from "./webhookInputs";
import { type WebhookTriggerParts, webhookTrigger } from "./webhookTrigger";

/** What people call each kind, and its plural. */
const KINDS: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
  deal: ["Deal", "deals"],
  person: ["Person", "persons"],
  organization: ["Organization", "organizations"],
  lead: ["Lead", "leads"],
  activity: ["Activity", "activities"],
  product: ["Product", "products"],
  note: ["Note", "notes"],
  project: ["Project", "projects"],
  task: ["Task", "project tasks"],
};

const INPUTS = { ...common, ...conditions };
const WATCHING = { ...common, fieldsToWatch, ...conditions };

const includeMerged = flag("Include Merged Records", {
  help: "Whether a record that was merged into another one counts as deleted: its number is gone either way, and meta.merged_to_id tells where it went. Blank means Yes; No leaves it to the trigger of merges.",
});
const DELETING = { ...INPUTS, includeMerged };

type Inputs = typeof INPUTS & Partial<typeof WATCHING & typeof DELETING>;

interface Event extends Pick<WebhookTriggerParts<Inputs>, "counts" | "idOf" | "turn"> {
  label: string;
  description: string;
  entity: EventObject;
  action: PipedriveEvent["action"] | "*";
  inputs: Inputs;
  example: object;
}

const COMMON =
  "Registers one webhook when the instance is deployed (22 API tokens, 12 on each later deploy) and removes it with the instance; OAuth scope: admin.";

function eventTrigger({ label, description, entity, action, inputs, ...rest }: Event) {
  return webhookTrigger<Inputs>({
    label,
    description: `${description} ${COMMON}`,
    inputs,
    wanted: ({ userId }) => ({
      version: "2.0",
      event_action: action,
      event_object: entity,
      userId,
      auth: {},
    }),
    rules: (values) => ({
      filter: values.recordFilter,
      watched: values.fieldsToWatch ?? [],
      ignoreOwn: values.ignoreOwnChanges,
      named: values.payloadFormat === "named",
      anyKind: false,
    }),
    ...rest,
  });
}

const created = (entity: Kind, one: string, several: string) =>
  eventTrigger({
    label: `New ${one}`,
    description: `Runs the flow once for each of the ${several} added in Pipedrive.`,
    entity,
    action: "create",
    inputs: INPUTS,
    example: exampleEvent("create", entity),
  });

const updated = (entity: Kind, one: string, several: string) =>
  eventTrigger({
    label: `Updated ${one}`,
    description: `Runs the flow once for each change of ${several} in Pipedrive.`,
    entity,
    action: "change",
    inputs: WATCHING,
    example: exampleEvent("change", entity),
  });

const deleted = (entity: Kind, one: string, several: string) =>
  eventTrigger({
    label: `Deleted ${one}`,
    description: `Runs the flow once for each of the ${several} deleted in Pipedrive; previous has the last state.`,
    entity,
    action: "delete",
    inputs: isMergeable(entity) ? DELETING : INPUTS,
    counts: (event, { includeMerged: included }) => included !== false || !isMerge(event),
    example: exampleEvent("delete", entity),
  });

const merged = (entity: Mergeable, one: string, several: string) =>
  eventTrigger({
    label: `${one} Merged`,
    description: `Runs the flow once when two ${several} were merged: loserId is the one that is gone, survivorId the one that stayed. loser is null where Pipedrive told of the survivor first; where it told of the loser first, reading the survivor costs 1 API token and takes the scope ${entity === "deal" ? "deals" : "contacts"}:read.`,
    entity,
    action: "*",
    inputs: INPUTS,
    counts: isMerge,
    idOf: idOfMerge,
    turn: mergeOf(entity),
    example: exampleMerge(entity),
  });

const isMergeable = (kind: Kind): kind is Mergeable => MERGEABLE.some((one) => one === kind);

/** A change of a deal that gave a field another value, and this one where one is asked for. */
const became =
  (field: string, value?: unknown) =>
  ({ data, previous }: PipedriveEvent): boolean => {
    const [before, after] = [previous?.[field], data?.[field]];
    return before !== undefined && before !== after && (value === undefined || after === value);
  };

const dealBecame = (label: string, when: string, field: string, before: Members, now: Members) =>
  eventTrigger({
    label,
    description: `Runs the flow when a deal ${when} in Pipedrive; a deal that is added so does not count.`,
    entity: "deal",
    action: "change",
    inputs: INPUTS,
    counts: became(field, now[field]),
    example: exampleEvent("change", "deal", { now, previous: before }),
  });

const WON = { status: "won", won_time: "2026-11-20T08:30:00Z" };
const LOST = { status: "lost", lost_time: "2026-11-20T08:30:00Z", lost_reason: "Price" };

const each = <K extends Kind>(
  kinds: readonly K[],
  keyOf: (one: string) => string,
  make: (kind: K, one: string, several: string) => ReturnType<typeof eventTrigger>,
) =>
  Object.fromEntries(
    kinds.map((kind) => {
      const [one, several] = KINDS[kind as Kind];
      return [keyOf(one), make(kind, one, several)];
    }),
  );

const ALL = Object.keys(KINDS) as Kind[];

/** By key, e.g. `newDealTrigger`. */
export const eventTriggers = {
  ...each(ALL, (one) => `new${one}Trigger`, created),
  ...each(ALL, (one) => `updated${one}Trigger`, updated),
  ...each(ALL, (one) => `deleted${one}Trigger`, deleted),
  dealStageChangedTrigger: dealBecame(
    "Deal Stage Changed",
    "moves to another stage",
    "stage_id",
    { stage_id: 1 },
    {},
  ),
  dealWonTrigger: dealBecame("Deal Won", "is won", "status", { status: "open" }, WON),
  dealLostTrigger: dealBecame("Deal Lost", "is lost", "status", { status: "open" }, LOST),
  ...each(MERGEABLE, (one) => `${one.toLowerCase()}MergedTrigger`, merged),
};
