// One delivery over HTTP: a POST of JSON, no redirect followed, a connection of its own.
import { request as plainRequest, type RequestOptions } from "node:http";
import { request as tlsRequest } from "node:https";
import type { Webhook } from "../state/webhooks";

/** What came back: a status, or why there is none. */
export type Posted = { status: number } | { status: null; error: string };

/** The emulator writes to this machine only: its records are invented, the addresses may be real. */
export function isOnThisMachine(address: string): boolean {
  return /^(127(\.\d+){3}|localhost|\[::1\])$/.test(new URL(address).hostname);
}

/** Never throws: a receiver that is not there, too slow, or silent is an outcome. */
export function post(
  webhook: Webhook,
  body: string,
  patience: number,
  signal: AbortSignal,
): Promise<Posted> {
  const address = new URL(webhook.subscription_url);
  const request = address.protocol === "https:" ? tlsRequest : plainRequest;
  const options: RequestOptions = {
    method: "POST",
    // A kept connection would hold a receiver that wants to close.
    agent: false,
    headers: {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      ...credentials(webhook),
    },
    signal,
  };
  return new Promise((done) => {
    const sent = request(address, options, (reply) => {
      clearTimeout(timer);
      reply.resume().on("error", () => undefined);
      done({ status: reply.statusCode ?? 0 });
    });
    const timer = setTimeout(() => sent.destroy(new Error("no answer in time")), patience).unref();
    sent.on("error", ({ message }) => {
      clearTimeout(timer);
      done({ status: null, error: message });
    });
    sent.end(body);
  });
}

function credentials({ http_auth_user, http_auth_password }: Webhook): Record<string, string> {
  if (http_auth_user === null && http_auth_password === null) return {};
  const pair = `${http_auth_user ?? ""}:${http_auth_password ?? ""}`;
  return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
