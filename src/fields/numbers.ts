// Inputs of numbers. What leaves is a number, never its text: v2 does not convert.
import { InputError } from "../errors";
import { type Field, field, pickable, shown, type Words } from "./field";

function finite(raw: unknown, label: string, what: string): number {
  const value =
    typeof raw === "number"
      ? raw
      : typeof raw === "string" && /^[+-]?(\d+\.?\d*|\.\d+)$/.test(raw.trim())
        ? Number(raw)
        : Number.NaN;
  if (!Number.isFinite(value)) throw new InputError(`${label} must be ${what}, got ${shown(raw)}`);
  return value;
}

/** The span a number may lie in; either end may be open. */
export interface Bounds {
  least?: number;
  most?: number;
}

function within(value: number, label: string, { least, most }: Bounds): number {
  if (least !== undefined && value < least) {
    throw new InputError(`${label} must be at least ${least}, got "${value}"`);
  }
  if (most !== undefined && value > most) {
    throw new InputError(`${label} must be at most ${most}, got "${value}"`);
  }
  return value;
}

/** A decimal number with a point: 1500 or 12.5. */
export const number = (label: string, words: Words & Bounds): Field<number | undefined> => {
  const { least, most, ...rest } = words;
  return field(label, rest, {}, (raw) =>
    within(finite(raw, label, 'a number such as "1500" or "12.5"'), label, { least, most }),
  );
};

function whole(raw: unknown, label: string, bounds: Bounds): number {
  const value = finite(raw, label, "a whole number");
  if (!Number.isSafeInteger(value)) {
    throw new InputError(`${label} must be a whole number, got ${shown(raw)}`);
  }
  return within(value, label, bounds);
}

/** A whole number. */
export const integer = (label: string, words: Words & Bounds): Field<number | undefined> => {
  const { least, most, ...rest } = words;
  return field(label, rest, {}, (raw) => whole(raw, label, { least, most }));
};

/** Checks one number of a record, for lists of them. */
export const asId = (raw: unknown, label: string): number => whole(raw, label, { least: 1 });

/** The number Pipedrive gave a record. */
export const id = (label: string, words: Words): Field<number | undefined> =>
  integer(label, { example: "123", ...pickable(words, "number"), least: 1 });
