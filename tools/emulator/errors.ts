// The shapes in which Pipedrive refuses: the application's, the gateway's, the OAuth server's.
import type { Refusal } from "./handler";
import { type Headers, json, type Outcome } from "./outcome";

/**
 * A refusal of the application. Keys of https://pipedrive.readme.io/docs/core-api-concepts-responses;
 * `code` is there when the rule has one. The exact v2 bodies are unpublished.
 */
export function refused(refusal: Refusal): Outcome {
  return json(refusal.status, {
    success: false,
    error: refusal.message,
    error_info: refusal.info,
    ...(refusal.code === null ? {} : { code: refusal.code }),
    data: null,
    additional_data: null,
  });
}

/** The gateway in front of the application refuses (401, 429): recorded live with these four keys. */
export function gateway(status: number, error: string, headers: Headers = {}): Outcome {
  return json(
    status,
    {
      success: false,
      error,
      errorCode: status,
      error_info: "Please check developers.pipedrive.com",
    },
    headers,
  );
}

/** No credentials, or none that are known; also the answer for a path that does not exist. */
export const unauthorized = (): Outcome =>
  gateway(401, "unauthorized access", { "x-401-by-gw": "true" });

/** `error` is the OAuth 2.0 code, `message` Pipedrive's sentence. */
export const oauthError = (error: string, message: string): Outcome =>
  json(400, { success: false, message, error });

/** Something is wrong with the emulator itself, not with the request. */
export const broken = (call: string, what: string): Outcome =>
  json(500, {
    success: false,
    error: `${call}: ${what}`,
    error_info: "This is a fault of the emulator.",
    code: "EMULATOR_FAULT",
    data: null,
    additional_data: null,
  });
