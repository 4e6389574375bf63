// Users of the company: how one is invited, activated and deactivated.
// https://developers.pipedrive.com/docs/api/v1/Users
import { timestamp } from "../clock";
import { invalid, Refusal } from "../handler";
import type { World } from "../world";
import { type AccessSent, grantedAccess } from "./permissionSets";
import type { Author, Follower } from "./records";
import { DEFAULT_ROLE } from "./roles";

/** What a user may do in one app: the permission set they have there. */
export interface Access {
  app: string;
  admin: boolean;
  permission_set_id: string;
}

export interface User {
  id: number;
  name: string;
  email: string;
  /** Administers the account; follows from the access. */
  is_admin: boolean;
  active_flag: boolean;
  /** IANA name. */
  timezone_name: string;
  default_currency: string;
  created: string;
  modified: string;
  phone: string | null;
  role_id: number;
  access: Access[];
  followers: Follower[];
  /** The Google account the user has linked. */
  google: string | null;
}

export interface UserSent {
  email: string;
  access?: readonly AccessSent[];
  active_flag?: boolean;
}

/** What every user starts with. */
export const newUser = () => ({
  phone: null,
  role_id: DEFAULT_ROLE,
  followers: [],
  google: null,
});

export const administers = (access: readonly Access[]): boolean =>
  access.some(({ app, admin }) => app === "account_settings" && admin);

/**
 * Invites a user. The address stands for the name until the user gives one:
 * https://developers.pipedrive.com/changelog/post/removal-of-fields-from-users-api
 *
 * @throws Refusal 400 for an address that is none or is taken, and for access that cannot be given.
 */
export function addUser(world: World, sent: UserSent, { user: inviter }: Author): User {
  const { email, active_flag = true } = sent;
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw invalid("email must be an e-mail address");
  const same = (other: User) => other.email.toLowerCase() === email.toLowerCase();
  if (world.users.find(same)) throw invalid("email: a user with this address exists already");
  const access = grantedAccess(world, sent.access ?? [{ app: "sales" }]);
  const now = timestamp(world.clock.now());
  return world.users.put({
    ...newUser(),
    id: world.users.nextId(),
    name: email,
    email,
    is_admin: administers(access),
    active_flag,
    timezone_name: inviter.timezone_name,
    default_currency: inviter.default_currency,
    created: now,
    modified: now,
    access,
  });
}

/** Changes a user; the change is stamped. */
export function changeUser(world: World, user: User, change: Partial<User>): User {
  return world.users.put({ ...user, ...change, modified: timestamp(world.clock.now()) });
}

/** The user a path names; 404 in the published words. */
export function findUser(world: World, id: unknown): User {
  const found = world.users.get(Number(id));
  if (!found) throw new Refusal(404, "User not found or not accessible.");
  return found;
}

/** The published 403 of what only an administrator may do. */
export function mustAdminister({ user }: Author): void {
  if (user.is_admin) return;
  const info = "Please check developers.pipedrive.com";
  throw new Refusal(403, "You do not have permissions to do this.", info);
}
