// Inputs of text: one line, several lines, UUIDs, comma-separated lists.
import { InputError } from "../errors";
import { type Field, field, pickable, shown, type Words } from "./field";

/** Text, numbers and truth values as trimmed text; lists and objects are refused. */
export function plainText(raw: unknown, label: string): string {
  if (typeof raw === "string") return raw.trim();
  if (typeof raw === "number" || typeof raw === "boolean" || typeof raw === "bigint") {
    return String(raw);
  }
  throw new InputError(`${label} must be text, got ${shown(raw)}`);
}

/** One line of text; spaces around it are dropped. `most` is the limit in characters. */
export const text = (
  label: string,
  words: Words & { most?: number },
): Field<string | undefined> => {
  const { most, ...rest } = words;
  return field(label, rest, {}, (raw) => {
    const value = plainText(raw, label);
    if (most !== undefined && value.length > most) {
      throw new InputError(
        `${label} may have at most ${most} characters, got ${value.length}: shorten it`,
      );
    }
    return value;
  });
};

/** Text of several lines, sent as it was typed. */
export const longText = (label: string, words: Words): Field<string | undefined> =>
  field(label, words, { type: "text" }, (raw) =>
    typeof raw === "string" ? raw : plainText(raw, label),
  );

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isUuid = (value: string): boolean => UUID.test(value);

/** Checks one UUID; the id of leads, lead labels and some others. */
export function asUuid(raw: unknown, label: string): string {
  const value = plainText(raw, label);
  if (!isUuid(value)) {
    throw new InputError(
      `${label} must be a UUID such as "adf21080-0e10-11eb-879b-05d71fb426ec", got ${shown(raw)}`,
    );
  }
  return value;
}

export const uuid = (label: string, words: Words): Field<string | undefined> =>
  field(
    label,
    { example: "adf21080-0e10-11eb-879b-05d71fb426ec", ...pickable(words, "UUID") },
    {},
    asUuid,
  );

/** A whole address on the web, with http or https. */
export const webAddress = (label: string, words: Words): Field<string | undefined> =>
  field(label, words, {}, (raw) => {
    const value = plainText(raw, label);
    if (!/^https?:\/\/[^\s/]/i.test(value) || !URL.canParse(value)) {
      throw new InputError(
        `${label} must be an address such as "https://example.com/hook", got ${shown(raw)}`,
      );
    }
    return value;
  });

/** The parts of a comma-separated text or of a list; blanks between commas are dropped. */
export function separated(raw: unknown, label: string): string[] {
  const parts = Array.isArray(raw) ? raw.map((part) => plainText(part, label)) : null;
  return (parts ?? plainText(raw, label).split(","))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A list typed as comma-separated text; each part is read by `one`. An empty list is not filled. */
export const list = <Value>(
  label: string,
  one: (part: string, label: string) => Value,
  words: Words & { most?: number },
): Field<readonly Value[] | undefined> => {
  const { most, ...rest } = words;
  return field(label, rest, {}, (raw) => {
    const values = separated(raw, label).map((part) => one(part, label));
    if (most !== undefined && values.length > most) {
      throw new InputError(`${label} may hold at most ${most} entries, got ${values.length}`);
    }
    return values.length === 0 ? undefined : values;
  });
};
