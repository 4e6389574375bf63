// Operations that Pipedrive publishes and that are deliberately no actions, each with its reason. A v1
// operation whose v2 twin is an action needs no row here: coverage.ts finds those by itself.

export interface LeftOut {
  /** What does its work instead, if anything does. */
  instead?: { action: string } | { connection: string };
  /** One sentence. */
  why: string;
}

const CONNECTION: LeftOut = {
  instead: { connection: "oauth2" },
  why: "The platform makes it for the OAuth 2.0 connection.",
};

/** By call. */
export const LEFT_OUT: Readonly<Record<string, LeftOut>> = {
  "GET /v1/oauth/authorize": CONNECTION,
  "POST /v1/oauth/token": CONNECTION,
  "POST /v1/oauth/token/": CONNECTION,
  // https://developers.pipedrive.com/changelog/post/breaking-change-deprecation-of-channels-api
  "POST /v1/channels/messages/receive": {
    why: "The Channels API ended on 2026-02-01, and no flow of the older component used this part of it.",
  },
  "GET /v1/pipelines/{id}/deals": {
    instead: { action: "getPipelineDeals" },
    why: "GET /api/v2/deals with a pipeline gives the same deals, by cursor and for half the tokens.",
  },
  "GET /v1/stages/{id}/deals": {
    instead: { action: "getStageDeals" },
    why: "GET /api/v2/deals with a stage gives the same deals, by cursor and for half the tokens.",
  },
};
