// The people who work at the company. User 1 is the admin whom the API token belongs to, user 5 has left.
import { timestamp } from "../clock";
import type { Author } from "../state/records";
import type { User } from "../state/users";
import type { World } from "../world";
import { daysAgo } from "./times";

const people: readonly Partial<User>[] = [
  { name: "Mara Petersen", email: "mara.petersen@example.com", is_admin: true },
  { name: "Jonas Brandt", email: "jonas.brandt@example.com" },
  { name: "Aylin Demir", email: "aylin.demir@example.com" },
  {
    name: "Tom Hargreaves",
    email: "tom.hargreaves@example.com",
    timezone_name: "Europe/London",
    default_currency: "GBP",
  },
  { name: "Piet Sörensen", email: "piet.soerensen@example.com", active_flag: false },
];

export function seedUsers(world: World): void {
  const created = timestamp(daysAgo(world, 700).clock.now());
  for (const person of people) {
    world.users.put({
      id: world.users.nextId(),
      name: "",
      email: "",
      is_admin: false,
      active_flag: true,
      timezone_name: "Europe/Berlin",
      default_currency: "EUR",
      created,
      modified: created,
      phone: null,
      role_id: 1,
      ...person,
    });
  }
}

/** Writes in the name of a seeded user. */
export function as(world: World, userId: number): Author {
  const user = world.users.get(userId);
  if (!user) throw new Error(`The seed has no user ${userId}`);
  return { user, app: undefined };
}
