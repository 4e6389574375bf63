// A connection's secrets, and taking them out of whatever is shown: Pipedrive may repeat what it was sent.
import type { Connection } from "@prismatic-io/spectral";
import { isObject } from "./json";

/** Shorter values are too common in ordinary text to be taken for a secret. */
const SHORTEST = 6;

const HIDDEN = "***";

/** Every form in which a secret of this connection could come back. */
export function secretsOf({ fields, token }: Pick<Connection, "fields" | "token">): string[] {
  const { apiToken, clientId, clientSecret } = fields;
  const plain = [apiToken, clientSecret, token?.access_token, token?.refresh_token].filter(
    (value): value is string => typeof value === "string" && value.trim().length >= SHORTEST,
  );
  const basic = plain.includes(String(clientSecret))
    ? [Buffer.from(`${clientId}:${clientSecret}`).toString("base64")]
    : [];
  const forms = [...plain.map((value) => value.trim()), ...basic];
  return [...new Set(forms.flatMap((value) => [value, encodeURIComponent(value)]))];
}

/** The same value with every secret replaced, in texts however deep. */
export function scrubbed<Value>(value: Value, secrets: readonly string[]): Value {
  if (typeof value === "string") {
    return secrets.reduce(
      (text, secret) => text.replaceAll(secret, HIDDEN),
      value as string,
    ) as Value;
  }
  if (Array.isArray(value)) return value.map((entry) => scrubbed(entry, secrets)) as Value;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, part]) => [
    scrubbed(name, secrets),
    scrubbed(part, secrets),
  ]);
  return Object.fromEntries(entries) as Value;
}

/** Runs something; what it throws holds none of the secrets. */
export async function withoutSecrets<Value>(
  secrets: readonly string[],
  run: () => Promise<Value>,
): Promise<Value> {
  try {
    return await run();
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    const { message, stack } = thrown;
    const shown = Object.fromEntries(
      Object.entries(thrown).map(([name, part]) => [name, scrubbed(part, secrets)]),
    );
    throw Object.assign(thrown, shown, {
      message: scrubbed(message, secrets),
      stack: scrubbed(stack, secrets),
    });
  }
}
