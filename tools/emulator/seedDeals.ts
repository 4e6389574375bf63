// Deals by the thousand, for the size of a grown company. The same number always gives the same deals.
import { timestamp } from "./clock";
import { randomNumbers } from "./random";
import { open } from "./state/dealStatus";
import type { Deal, DealStatus } from "./state/deals";
import { defaultVisibility, present } from "./state/lookup";
import { stagesOf } from "./state/pipelines";
import type { World } from "./world";

const hour = 60 * 60 * 1000;
const things = ["City bikes", "E-bikes", "Cargo bikes", "Spare parts", "Workshop service"];

/**
 * Adds `count` deals, spread over stages, owners, contacts and the last two years, most of them open.
 * Written without the rules of state/deals.ts: there is no one to ask and nothing to note.
 */
export function seedDeals(world: World, count: number): void {
  const random = randomNumbers(417);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  const users = world.users.filter((user) => user.active_flag);
  const persons = present(world.persons);
  const stages = present(world.pipelines).flatMap((pipeline) => stagesOf(world, pipeline.id));
  const now = world.clock.now();

  for (let number = 1; number <= count; number += 1) {
    const person = pick(persons);
    const stage = pick(stages);
    const owner = pick(users);
    if (!stage || !owner) throw new Error("Generated deals need a stage and a user");
    const added = now - Math.floor(random() * 17_000) * hour;
    const updated = added + Math.floor(random() * (now - added));
    world.deals.put({
      id: world.deals.nextId(),
      title: `${pick(things)} ${String(number).padStart(5, "0")}`,
      creator_user_id: owner.id,
      owner_id: owner.id,
      person_id: person?.id ?? null,
      org_id: person?.org_id ?? null,
      pipeline_id: stage.pipeline_id,
      stage_id: stage.id,
      value: Math.round(random() * 2_000_000) / 100,
      currency: owner.default_currency,
      add_time: timestamp(added),
      update_time: timestamp(updated),
      is_deleted: false,
      stage_change_time: null,
      is_archived: false,
      archive_time: null,
      ...standing(random(), timestamp(updated)),
      probability: null,
      visible_to: defaultVisibility(world),
      expected_close_date: null,
      label_ids: [],
      origin: "API",
      origin_id: null,
      channel: null,
      channel_id: null,
      source_lead_id: null,
      custom_fields: {},
      followers: [],
    });
  }
}

// Seven of ten are open, two won, one lost.
function standing(chance: number, at: string): Partial<Deal> & Pick<Deal, keyof typeof open> {
  const status: DealStatus = chance < 0.7 ? "open" : chance < 0.9 ? "won" : "lost";
  if (status === "open") return open;
  const won = status === "won" ? { won_time: at, first_won_time: at } : { lost_time: at };
  return { ...open, status, close_time: at, ...won };
}
