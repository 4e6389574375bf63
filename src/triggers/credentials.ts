// The user name and password that Pipedrive sends with each event, and whether a delivery has them. Pipedrive
// signs nothing: without them anybody who learns the address could run the flow.
// https://pipedrive.readme.io/docs/guide-for-webhooks-v2, "HTTP Auth"
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { isObject } from "../json";

export interface Credentials {
  user: string;
  password: string;
}

/** What a builder filled in; the rest is generated. */
export interface GivenCredentials {
  user?: string | undefined;
  password?: string | undefined;
}

const USER = "prismatic";

/** Filled in where blank: the password with 32 random bytes. */
export const generated = ({ user, password }: GivenCredentials): Credentials => ({
  user: user ?? USER,
  password: password ?? randomBytes(32).toString("base64url"),
});

/** The pair as given, or as kept where it was left blank; undefined when a part is known from nowhere. */
export function completed(given: GivenCredentials, kept: unknown): Credentials | undefined {
  const held = isObject(kept) ? kept : {};
  const user = given.user ?? held.user;
  const password = given.password ?? held.password;
  return typeof user === "string" && typeof password === "string" ? { user, password } : undefined;
}

/** 32 bytes in base64url. */
const isGenerated = (password: string): boolean => /^[\w-]{43}$/.test(password);

/** True for the pair that was given; what was left blank must be as it is filled in, not one given before. */
export const isAsGiven = (
  sent: Credentials,
  { user = USER, password }: GivenCredentials,
): boolean =>
  sent.user === user &&
  (password === undefined ? isGenerated(sent.password) : sent.password === password);

type Headers = Readonly<Record<string, string>>;

const isAuthorization = (name: string): boolean => name.toLowerCase() === "authorization";

/** The header of a delivery under any spelling of its name; undefined without one. */
export const authorizationIn = (headers: Headers): string | undefined =>
  Object.entries(headers).find(([name, value]) => isAuthorization(name) && value !== "")?.[1];

export const withoutAuthorization = (headers: Headers): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !isAuthorization(name)));

/** Compares in a time that tells nothing of how much was right. */
export function proves(header: string | undefined, { user, password }: Credentials): boolean {
  const [scheme = "", sent = ""] = (header ?? "").split(" ", 2);
  const wanted = Buffer.from(`${user}:${password}`).toString("base64");
  return timingSafeEqual(digest(sent), digest(wanted)) && scheme.toLowerCase() === "basic";
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
