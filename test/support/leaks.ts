// Looks for secrets in anything that came out: texts, errors with all they hold, logs, buffers.
import { inspect } from "node:util";

/** A secret by what it is called. */
export type Planted = Readonly<Record<string, string>>;

export interface Leak {
  secret: string;
  where: string;
}

/** As it is, and as it looks in base64, hexadecimal and an address; a third of it already tells too much. */
function disguises(secret: string): string[] {
  const third = Math.min(24, Math.max(12, Math.floor(secret.length / 3)));
  const parts = [secret.slice(0, third), secret.slice(-third)];
  const bytes = Buffer.from(secret);
  // Base64 depends on what stands before: the three ways to begin, without their uncertain ends.
  const shifted = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .slice(4, -4),
  );
  return [...parts, encodeURIComponent(secret), bytes.toString("hex"), ...shifted];
}

/** Every place of `thing` that holds one of the secrets. */
export function leaksIn(thing: unknown, planted: Planted, where: string): Leak[] {
  const texts = [...textsOf(thing, where)];
  return Object.entries(planted).flatMap(([secret, value]) => {
    const looks = disguises(value);
    const found = texts.find(([, text]) => looks.some((look) => text.includes(look)));
    return found === undefined ? [] : [{ secret, where: found[0] }];
  });
}

/** What a thing holds as text: by its own properties, then as the usual ways to print it would show it. */
function* textsOf(thing: unknown, where: string): Generator<[place: string, text: string]> {
  yield* walk(thing, where, new Set());
  const shown = { depth: 10, showHidden: true, getters: true, maxStringLength: null };
  yield [`${where} inspected`, inspect(thing, { ...shown, maxArrayLength: null })];
  yield [`${where} as JSON`, asJson(thing)];
  yield [`${where} as text`, String(thing)];
}

function* walk(thing: unknown, where: string, seen: Set<unknown>): Generator<[string, string]> {
  if (typeof thing === "string") yield [where, thing];
  if ((typeof thing !== "object" && typeof thing !== "function") || thing === null) return;
  if (seen.has(thing)) return;
  seen.add(thing);
  if (ArrayBuffer.isView(thing)) {
    yield [where, Buffer.from(thing.buffer, thing.byteOffset, thing.byteLength).toString("latin1")];
    return;
  }
  if (thing instanceof Map || thing instanceof Set) yield* walk([...thing], where, seen);
  for (const key of Reflect.ownKeys(thing)) {
    const place = `${where}.${String(key)}`;
    yield [place, String(key)];
    yield* walk(read(thing, key), place, seen);
  }
}

/** A getter may throw; what it throws may tell as well. */
function read(thing: object, key: string | symbol): unknown {
  try {
    return (thing as Record<string | symbol, unknown>)[key];
  } catch (thrown) {
    return thrown;
  }
}

function asJson(thing: unknown): string {
  try {
    return JSON.stringify(thing) ?? "";
  } catch {
    return "";
  }
}
