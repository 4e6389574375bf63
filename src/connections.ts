// The two ways to connect: OAuth 2.0 (also for Marketplace installs) and a personal API token.
import { connection, OAuth2Type, oauth2Connection } from "@prismatic-io/spectral";
import { API_TOKEN, OAUTH2 } from "./credentials";
import { PIPEDRIVE_API } from "./hosts";

const apiUrl = {
  label: "API URL",
  type: "string",
  required: false,
  shown: true,
  default: PIPEDRIVE_API,
  comments:
    "Where the API answers. Leave as it is; point it at an emulator on this machine to try flows out.",
} as const;

/** https://pipedrive.readme.io/docs/marketplace-oauth-authorization */
export const oauth2 = oauth2Connection({
  key: OAUTH2,
  display: {
    label: "OAuth 2.0",
    description: "Connect with OAuth 2.0, also for installs from Pipedrive's Marketplace.",
  },
  oauth2Type: OAuth2Type.AuthorizationCode,
  inputs: {
    authorizeUrl: {
      label: "Authorization URL",
      type: "string",
      required: true,
      shown: true,
      default: "https://oauth.pipedrive.com/oauth/authorize",
      comments:
        "Where the customer consents. For a Marketplace listing add ?redirect_uri= with the callback URL of the app.",
    },
    tokenUrl: {
      label: "Token URL",
      type: "string",
      required: true,
      shown: true,
      default: "https://oauth.pipedrive.com/oauth/token",
      comments: "Where codes and refresh tokens are exchanged.",
    },
    scopes: {
      label: "Scopes",
      type: "string",
      required: false,
      shown: false,
      default: "",
      comments: "Stays blank: scopes are chosen in Pipedrive's Developer Hub, not in the request.",
    },
    clientId: {
      label: "Client ID",
      type: "string",
      required: true,
      shown: true,
      comments: "Client ID of the app, from OAuth & Access Scopes in Pipedrive's Developer Hub.",
    },
    clientSecret: {
      label: "Client Secret",
      type: "password",
      required: true,
      shown: true,
      comments: "Client secret of the app, from the same page.",
    },
    apiUrl,
  },
});

/** https://pipedrive.readme.io/docs/core-api-concepts-authentication */
export const apiToken = connection({
  key: API_TOKEN,
  display: {
    label: "API Token",
    description: "Connect with the personal API token of one Pipedrive user.",
  },
  inputs: {
    apiToken: {
      label: "API Token",
      type: "password",
      required: true,
      shown: true,
      comments: "In Pipedrive: Personal preferences, API. It acts with that user's permissions.",
    },
    apiUrl,
  },
});
