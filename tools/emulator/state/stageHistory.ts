// Through which stages deals went, and when: read from the recorded changes.
import type { World } from "../world";
import type { Change } from "./changes";
import type { Deal } from "./deals";
import { groupBy } from "./tallies";

/** A deal's stay in one stage; times in milliseconds, `to` null while it lasts. */
export interface Stay {
  stage_id: number;
  from: number;
  to: number | null;
}

/**
 * The stays of any deal, in order. A deal starts when it was added, in the stage its first recorded
 * change left; its last stay ends when it is closed.
 */
export function stageHistory(world: World): (deal: Deal) => Stay[] {
  const changes = groupBy(
    world.changes.filter((row) => row.entity === "deal" && row.field === "stage_id"),
    (row) => [row.entity_id],
  );
  return (deal) => stays(deal, changes(deal.id));
}

function stays(deal: Deal, changes: readonly Change[]): Stay[] {
  const first: Stay = {
    stage_id: Number(changes[0]?.old_value ?? deal.stage_id),
    from: Date.parse(deal.add_time),
    to: null,
  };
  const history = [first];
  for (const change of changes) {
    const moment = Date.parse(change.time);
    const last = history.at(-1);
    if (last) last.to = moment;
    history.push({ stage_id: Number(change.new_value), from: moment, to: null });
  }
  const last = history.at(-1);
  if (last && deal.close_time !== null) last.to = Math.max(last.from, Date.parse(deal.close_time));
  return history;
}
