// What hangs on the records: activities, notes, a saved filter, a file with bytes.
import { timestamp } from "../clock";
import { type ActivityChange, addActivity } from "../state/activities";
import { addComment } from "../state/comments";
import { fieldByCode } from "../state/fields";
import { addFile } from "../state/files";
import { addFilter } from "../state/filters";
import type { World } from "../world";
import { leadId } from "./leads";
import { dayFromNow, daysAgo } from "./times";
import { as } from "./users";

const activities: readonly (ActivityChange & { dueIn: number })[] = [
  {
    subject: "Call about frame colours",
    type: "call",
    deal_id: 1,
    person_id: 1,
    org_id: 1,
    dueIn: 2,
  },
  { subject: "Visit the shop", type: "meeting", deal_id: 1, org_id: 1, dueIn: 9 },
  {
    subject: "Sent the price list",
    type: "email",
    deal_id: 1,
    person_id: 1,
    dueIn: -13,
    done: true,
  },
  {
    subject: "Needs analysis",
    type: "meeting",
    deal_id: 3,
    person_id: 3,
    org_id: 3,
    dueIn: -21,
    done: true,
  },
  { subject: "Prepare the offer", type: "task", deal_id: 3, owner_id: 3, dueIn: 1 },
  { subject: "Ask for the depot plan", type: "call", lead_id: leadId(3), dueIn: 4 },
  { subject: "Lunch with Signe", type: "lunch", person_id: 2, org_id: 2, dueIn: -2 },
];

const notes = [
  { content: "<p>Wants the bells engraved.</p>", deal_id: 1, person_id: 1, org_id: 1 },
  { content: "<p>The works council decides in January.</p>", deal_id: 3, person_id: 3, org_id: 3 },
  {
    content: "<p>Met at the trade fair in Bremen.</p>",
    deal_id: null,
    person_id: 13,
    org_id: null,
  },
];

/** Id of the one seeded comment, below note 1. */
export const COMMENT_ID = "00000000-c033-4000-8000-000000000001";

export function seedHistory(world: World): void {
  for (const { dueIn, ...activity } of activities) {
    const sent = { ...activity, due_date: dayFromNow(world, dueIn), due_time: "09:30:00" };
    addActivity(daysAgo(world, 22), as(world, 2), sent);
  }
  const time = timestamp(daysAgo(world, 15).clock.now());
  for (const note of notes) {
    const id = world.notes.nextId();
    const stamps = { add_time: time, update_time: time, active_flag: true };
    const bare = { lead_id: null, project_id: null, task_id: null, pinned_to: [] };
    world.notes.put({ id, ...note, ...bare, user_id: 2, last_update_user_id: null, ...stamps });
  }
  addComment(daysAgo(world, 14), 1, 3, "<p>The engraver has them.</p>", COMMENT_ID);
  seedFilter(world);
  seedFile(world);
}

function seedFilter(world: World): void {
  const condition = (code: string, operator: string, value: string) => ({
    object: "deal",
    field_id: String(fieldByCode(world, "deal", code)?.id),
    operator,
    value,
    extra_value: null,
  });
  addFilter(daysAgo(world, 200), 1, "deals", {
    name: "Open deals over 10,000",
    all: [condition("status", "=", "open"), condition("value", ">", "10000")],
    any: [],
  });
}

function seedFile(world: World): void {
  const content = Buffer.from("Offer 0417\n12 x City Bike Alster, Fjord blue\n12 x Frame Lock\n");
  const upload = { content, fileName: "offer-0417.txt", contentType: "text/plain" };
  addFile(daysAgo(world, 11), 2, upload, { deal_id: 1 });
}
