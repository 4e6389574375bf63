// The people who work at the company. User 1 is the admin whom the API token belongs to, user 5 has left.
import { timestamp } from "../clock";
import { grantedAccess } from "../state/permissionSets";
import type { Author } from "../state/records";
import { newUser, type User } from "../state/users";
import type { World } from "../world";
import { ADMIN, REGULAR } from "./access";
import { daysAgo } from "./times";

const people: readonly Partial<User>[] = [
  {
    name: "Mara Petersen",
    email: "mara.petersen@example.com",
    is_admin: true,
    google: "mara-petersen-1034",
  },
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
  const then = daysAgo(world, 700);
  const created = timestamp(then.clock.now());
  for (const person of people) {
    world.users.put({
      ...newUser(),
      id: world.users.nextId(),
      name: "",
      email: "",
      is_admin: false,
      active_flag: true,
      timezone_name: "Europe/Berlin",
      default_currency: "EUR",
      created,
      modified: created,
      access: grantedAccess(world, person.is_admin ? ADMIN : REGULAR),
      ...person,
    });
  }
  const followed = world.users.get(2);
  if (followed) followed.followers = [1, 3].map((user_id) => ({ user_id, add_time: created }));
}

/** Writes in the name of a seeded user. */
export function as(world: World, userId: number): Author {
  const user = world.users.get(userId);
  if (!user) throw new Error(`The seed has no user ${userId}`);
  return { user, app: undefined };
}
