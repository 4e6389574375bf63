// Which hosts may see the token, and that no request leaves for another.
import { InputError } from "./errors";

/** Where Pipedrive answers when a connection names no company host. */
export const PIPEDRIVE_API = "https://api.pipedrive.com";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

const PIPEDRIVE_HOST = /^([a-z0-9-]+\.)*pipedrive\.com$/;

/** True for `https://pipedrive.com` and every host below it, on the standard port. */
export const isPipedrive = (url: URL): boolean =>
  url.protocol === "https:" &&
  url.port === "" &&
  PIPEDRIVE_HOST.test(url.hostname) &&
  hasNoUser(url);

/** True for this machine, where an emulator may run; plain http is fine there. */
export const isLoopback = (url: URL): boolean =>
  /^https?:$/.test(url.protocol) && LOOPBACK.has(url.hostname) && hasNoUser(url);

const hasNoUser = (url: URL): boolean => url.username === "" && url.password === "";

/** An address as an error shows it: no query and no user, for both may hold secrets. */
export const shownAddress = (address: string): string => {
  const plain = (address.split(/[?#]/, 1)[0] ?? "").replace(/[^/\\]*@/g, "***@").slice(0, 200);
  return plain.length < address.length && !plain.includes("***") ? `${plain}…` : plain;
};

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/**
 * The origin requests go to: the company host of the OAuth token (`api_domain`), else the connection's
 * API URL, else Pipedrive's. Throws an InputError when either is a host that must not see the token.
 * https://pipedrive.readme.io/docs/marketplace-oauth-authorization
 */
export function apiOrigin(apiUrl: string | undefined, apiDomain: string | undefined): string {
  const base = parse(apiUrl ?? PIPEDRIVE_API);
  if (base === undefined || !(isPipedrive(base) || isLoopback(base))) {
    throw new InputError(
      `API URL must be ${PIPEDRIVE_API}, another https host under pipedrive.com or an emulator on this machine, got "${shownAddress(apiUrl ?? "")}": correct it in the connection`,
    );
  }
  if (apiDomain === undefined) return base.origin;
  const company = parse(apiDomain);
  if (company !== undefined && (isPipedrive(company) || company.origin === base.origin)) {
    return company.origin;
  }
  throw new InputError(
    `The OAuth token names the API host "${shownAddress(apiDomain)}", which is not under pipedrive.com: connect again, nothing was sent`,
  );
}

/**
 * Where v1 lies: under `/api/v1` on a company's own host, under `/v1` on api.pipedrive.com, where several
 * v1 resources answer 404 below `/api/v1`. An emulator plays the host that the connection asked for.
 */
export function v1Prefix(origin: string, fromToken: boolean): "/v1" | "/api/v1" {
  if (origin === PIPEDRIVE_API) return "/v1";
  return fromToken || isPipedrive(new URL(origin)) ? "/api/v1" : "/v1";
}

const CLIMBS = /^(\.|%2e){1,2}$/i;

/**
 * A path and query on the API's own host. Throws an InputError for anything that could lead elsewhere:
 * another host, user names, backslashes, dot segments, spaces and control characters.
 */
export function withinApi(origin: string, address: string, label = "URL"): URL {
  const refuse = (why: string): never => {
    throw new InputError(`${label} ${why}, got "${shownAddress(address)}"`);
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0020\u007f\\]/.test(address)) {
    refuse("must not hold spaces, backslashes or control characters: percent-encode them");
  }
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith("//");
  const url = parse(absolute ? address : origin + (address.startsWith("/") ? "" : "/") + address);
  if (url === undefined) return refuse("must be a path such as /v1/deals");
  if (url.origin !== origin || !hasNoUser(url)) {
    refuse(
      `must be a path, or an address on this connection's own host ${origin}: nothing was sent`,
    );
  }
  const path = address.split(/[?#]/, 1)[0] ?? "";
  if (path.split("/").some((segment) => CLIMBS.test(segment))) {
    refuse("must not hold the segments . or ..: write the path out");
  }
  return url;
}

/** Where a redirect may lead, and whether the token may go along; undefined where it is not followed. */
export interface Hop {
  url: URL;
  trusted: boolean;
}

/**
 * Judges a redirect of a read. Within the API's own host it is followed with the token; a download may
 * also lead to a file store, without the token: over https, or beside an emulator on this machine.
 * Nothing else is followed.
 */
export function redirect(
  origin: string,
  from: URL,
  location: string,
  download: boolean,
): Hop | undefined {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (url === undefined || !hasNoUser(url)) return undefined;
  if (url.origin === origin && from.origin === origin) return { url, trusted: true };
  const isStore = url.protocol === "https:" || (isLoopback(url) && isLoopback(new URL(origin)));
  return download && isStore ? { url, trusted: false } : undefined;
}
