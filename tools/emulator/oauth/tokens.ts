// What the OAuth server has given out: codes, access tokens, refresh tokens. Time is passed in.
// https://pipedrive.readme.io/docs/marketplace-oauth-authorization
import { randomBytes } from "node:crypto";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const CODE_LIFE = 5 * MINUTE;
const ACCESS_LIFE = 60 * MINUTE;
const REFRESH_LIFE = 60 * DAY;

/** The published sample says 3599 for the 60 minutes. */
export const EXPIRES_IN = 3599;

/** What one user allowed one app to do. */
export interface Grant {
  clientId: string;
  userId: number;
  scopes: readonly string[];
}

interface Issued {
  grant: Grant;
  /** Milliseconds since the epoch. */
  expires: number;
}

export interface TokenPair {
  accessToken: string;
  refreshToken: string;
  grant: Grant;
}

export interface TokenStore {
  /** A code, good for five minutes and one exchange. */
  issueCode(grant: Grant, now: number): string;
  /** Exchanges a code of this client: the pair, or why not. */
  redeem(code: string, clientId: string, now: number): TokenPair | "invalid" | "expired";
  /** A new access token; the refresh token stays the same and lives 60 days from now. */
  refresh(refreshToken: string, clientId: string, now: number): TokenPair | undefined;
  access(token: string, now: number): Grant | undefined;
  /**
   * A refresh token takes the whole install with it, an access token only itself. `clientId` left out:
   * whosever it is. Whether there was such a token.
   */
  revoke(token: string, clientId?: string): boolean;
  /** Removes every token of an app, of one user or of all; the users who lost theirs. */
  removeInstall(clientId: string, userId?: number): number[];
  /** How many users have the app installed. */
  installs(now: number): number;
}

export function tokenStore(): TokenStore {
  const codes = new Map<string, Issued>();
  const accessTokens = new Map<string, Issued>();
  const refreshTokens = new Map<string, Issued>();

  const issueAccess = (grant: Grant, now: number): string => {
    const token = secret(240);
    accessTokens.set(token, { grant, expires: now + ACCESS_LIFE });
    return token;
  };
  const renew = (refreshToken: string, grant: Grant, now: number): TokenPair => {
    refreshTokens.set(refreshToken, { grant, expires: now + REFRESH_LIFE });
    return { accessToken: issueAccess(grant, now), refreshToken, grant };
  };
  const removeInstall = (clientId: string, userId?: number): number[] => {
    const users = new Set<number>();
    for (const tokens of [codes, accessTokens, refreshTokens]) {
      for (const [token, { grant }] of tokens) {
        if (grant.clientId !== clientId || (userId ?? grant.userId) !== grant.userId) continue;
        tokens.delete(token);
        users.add(grant.userId);
      }
    }
    return [...users];
  };

  return {
    issueCode(grant, now) {
      const code = secret(20);
      codes.set(code, { grant, expires: now + CODE_LIFE });
      return code;
    },
    redeem(code, clientId, now) {
      const issued = codes.get(code);
      if (issued?.grant.clientId !== clientId) return "invalid";
      codes.delete(code);
      return issued.expires > now ? renew(secret(40), issued.grant, now) : "expired";
    },
    refresh(refreshToken, clientId, now) {
      const issued = refreshTokens.get(refreshToken);
      if (issued?.grant.clientId !== clientId || issued.expires <= now) return undefined;
      return renew(refreshToken, issued.grant, now);
    },
    access: (token, now) => alive(accessTokens.get(token), now)?.grant,
    revoke(token, clientId) {
      const theirs = (grant: Grant | undefined): grant is Grant =>
        grant !== undefined && (clientId ?? grant.clientId) === grant.clientId;
      const refresh = refreshTokens.get(token)?.grant;
      if (theirs(refresh)) return removeInstall(refresh.clientId, refresh.userId).length > 0;
      return theirs(accessTokens.get(token)?.grant) && accessTokens.delete(token);
    },
    removeInstall,
    installs(now) {
      const grants = [...refreshTokens.values()].filter((issued) => alive(issued, now));
      return new Set(grants.map(({ grant }) => `${grant.clientId} ${grant.userId}`)).size;
    },
  };
}

const alive = (issued: Issued | undefined, now: number): Issued | undefined =>
  issued && issued.expires > now ? issued : undefined;

/** Unguessable text that needs no encoding in an address; a real access token is longer still. */
const secret = (bytes: number): string => randomBytes(bytes).toString("base64url");
