// Conversions between deals and leads: jobs that are worked off some seconds of the emulator's clock after
// they were asked for. https://developers.pipedrive.com/docs/api/v1/Leads#convertLeadToDeal
import { stoppedClock } from "../clock";
import { notFound } from "../handler";
import type { World } from "../world";
import { convertedDeal, convertedLead, Rejection } from "./conversionSteps";
import { findPresent, mustExist } from "./lookup";
import type { Author } from "./records";

export type ConversionStatus = "not_started" | "running" | "completed" | "failed" | "rejected";

/** What is converted, and where a new deal shall stand. */
export type ConversionSource =
  | { deal: number }
  | { lead: string; stage_id?: number; pipeline_id?: number };

export interface Conversion {
  /** UUID. */
  id: string;
  source: ConversionSource;
  author: Author;
  /** Milliseconds since the epoch. */
  asked: number;
  /** What came of it; undefined until it is worked off. */
  outcome?: { deal_id: number } | { lead_id: string } | "failed" | "rejected";
}

// How long Pipedrive takes is not published; here a job waits for a second and runs for two.
const STARTS_AFTER = 1000;
const ENDS_AFTER = 3000;

// "This data is only temporary and removed after a few days": text of both status operations.
const KEPT_FOR = 3 * 24 * 60 * 60 * 1000;

/** Queues a conversion. Throws 404 for a source that does not exist, 400 for a stage or pipeline that does not. */
export function askConversion(world: World, source: ConversionSource, author: Author): Conversion {
  if ("deal" in source) findPresent(world, world.deals, source.deal, "Deal");
  else {
    if (!world.leads.get(source.lead)) throw notFound("requested lead");
    mustExist(world.stages, source.stage_id, "stage_id");
    mustExist(world.pipelines, source.pipeline_id, "pipeline_id");
  }
  const { user, app } = author;
  const asked = world.clock.now();
  return world.conversions.put({ id: world.newUuid(), source, author: { user, app }, asked });
}

export function statusOf(world: World, { asked, outcome }: Conversion): ConversionStatus {
  if (outcome !== undefined) return typeof outcome === "string" ? outcome : "completed";
  return world.clock.now() - asked < STARTS_AFTER ? "not_started" : "running";
}

/** The conversion of that source; 404 when there is none or it is forgotten already. */
export function conversionOf(world: World, id: string, of: (source: ConversionSource) => boolean) {
  const conversion = world.conversions.get(id);
  const kept = conversion && world.clock.now() - conversion.asked < KEPT_FOR;
  if (!kept || !of(conversion.source)) throw notFound("Entity was");
  return conversion;
}

/** Works off every job whose time has come, each at the moment it was due. */
export function workOff(world: World): void {
  for (const conversion of world.conversions.filter((one) => one.outcome === undefined)) {
    const due = conversion.asked + ENDS_AFTER;
    if (world.clock.now() < due) continue;
    const outcome = outcomeOf({ ...world, clock: stoppedClock(due) }, conversion);
    world.conversions.put({ ...conversion, outcome });
  }
}

function outcomeOf(world: World, { source, author }: Conversion): Conversion["outcome"] {
  try {
    return "deal" in source
      ? { lead_id: convertedDeal(world, source.deal, author).id }
      : { deal_id: convertedLead(world, source, author).id };
  } catch (thrown) {
    return thrown instanceof Rejection ? "rejected" : "failed";
  }
}
