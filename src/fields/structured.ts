// Inputs that hold more than one value: JSON, money, contact methods, key-value pairs, files, the connection.
import { type Connection, util } from "@prismatic-io/spectral";
import { InputError } from "../errors";
import type { Upload } from "../generated/calls";
import { isObject, type JsonObject } from "../json";
import { type Field, field, isBlank, type PublishedInput, shown, type Words } from "./field";
import { plainText, separated } from "./text";

/** Parses JSON text; what another step already parsed is taken as it is. */
export function parsed(raw: unknown, label: string): unknown {
  if (typeof raw !== "string") return raw;
  try {
    return JSON.parse(raw);
  } catch {
    throw new InputError(`${label} must be valid JSON, got ${shown(raw)}: check quotes and commas`);
  }
}

/** A JSON object of any content. */
export const jsonObject = (label: string, words: Words): Field<JsonObject | undefined> =>
  field(label, words, { type: "code", language: "json" }, (raw) => {
    const value = parsed(raw, label);
    if (!isObject(value)) {
      throw new InputError(`${label} must be a JSON object ({…}), got ${shown(raw)}`);
    }
    return value as JsonObject;
  });

/** A JSON list; `one` reads each entry and names what is wrong with it. */
export const jsonList = <Value>(
  label: string,
  one: (entry: unknown, label: string) => Value,
  words: Words,
): Field<readonly Value[] | undefined> =>
  field(label, words, { type: "code", language: "json" }, (raw) => {
    const value = parsed(raw, label);
    if (!Array.isArray(value)) {
      throw new InputError(`${label} must be a JSON list ([…]), got ${shown(raw)}`);
    }
    return value.map((entry, index) => one(entry, `${label}, entry ${index + 1},`));
  });

/** An amount with its currency, as leads take it. */
export interface Money {
  amount: number;
  currency: string;
}

const MONEY = /^([+-]?\d+(?:\.\d+)?)\s*([a-z]{3})$/i;

/** An amount and a currency: `1500 EUR` or `{"amount": 1500, "currency": "EUR"}`. */
export const money = (label: string, words: Words): Field<Money | undefined> =>
  field(label, { example: "1500 EUR", ...words }, {}, (raw) => {
    const match = MONEY.exec(typeof raw === "string" ? raw.trim() : "");
    if (match !== null) {
      return { amount: Number(match[1]), currency: (match[2] ?? "").toUpperCase() };
    }
    const value = typeof raw === "string" && !raw.trim().startsWith("{") ? raw : parsed(raw, label);
    if (isObject(value) && typeof value.amount === "number" && typeof value.currency === "string") {
      return { amount: value.amount, currency: value.currency.toUpperCase() };
    }
    throw new InputError(
      `${label} must be an amount with its currency such as "1500 EUR", got ${shown(raw)}`,
    );
  });

/** An e-mail address or phone number of a person. */
export interface ContactMethod {
  value: string;
  label?: string;
  primary?: boolean;
}

/**
 * E-mail addresses or phone numbers: one, several separated by commas, or a JSON list of
 * `{value, label, primary}`. The first is primary when none is. The list replaces the stored one.
 */
export const contactMethods = (
  label: string,
  words: Words,
): Field<readonly ContactMethod[] | undefined> =>
  field(label, words, {}, (raw) => {
    const listed = typeof raw === "string" && /^\s*[[{]/.test(raw) ? parsed(raw, label) : raw;
    const entries = Array.isArray(listed)
      ? listed
      : isObject(listed)
        ? [listed]
        : separated(listed, label);
    const methods = entries.map((entry, index) =>
      contactMethod(entry, `${label}, entry ${index + 1},`),
    );
    if (methods.length === 0) return undefined;
    const primaries = methods.filter((method) => method.primary === true).length;
    if (primaries > 1) {
      throw new InputError(`${label} may have one primary entry, got ${primaries}: keep one`);
    }
    if (primaries === 1) return methods;
    return methods.map((method, index) => ({ ...method, primary: index === 0 }));
  });

function contactMethod(entry: unknown, label: string): ContactMethod {
  if (!isObject(entry)) return { value: plainText(entry, label) };
  const { value, label: kind, primary, ...unknown } = entry;
  const extra = Object.keys(unknown);
  if (extra.length > 0) {
    throw new InputError(`${label} may have value, label and primary, got ${shown(extra[0])}`);
  }
  if (isBlank(value)) throw new InputError(`${label} needs a value, got ${shown(entry)}`);
  if (primary !== undefined && typeof primary !== "boolean") {
    throw new InputError(`${label} needs primary true or false, got ${shown(primary)}`);
  }
  return {
    value: plainText(value, label),
    ...(isBlank(kind) ? {} : { label: plainText(kind, label) }),
    ...(primary === undefined ? {} : { primary }),
  };
}

/** Pairs of a key and a value; an entry without a key is refused. */
export const keyValues = <Value = string>(
  label: string,
  words: Words,
  one: (raw: unknown, label: string) => Value,
): Field<readonly { key: string; value: Value }[]> => ({
  input: { ...collection(label, words), collection: "keyvaluelist" },
  read(raw) {
    if (isBlank(raw)) return [];
    if (!Array.isArray(raw)) {
      throw new InputError(`${label} must be a list of keys and values, got ${shown(raw)}`);
    }
    return raw.map((pair: unknown) => {
      if (!isObject(pair) || isBlank(pair.key)) {
        throw new InputError(`${label} needs a key for every value, got ${shown(pair)}`);
      }
      const key = plainText(pair.key, label);
      return { key, value: one(pair.value, `${label} "${key}"`) };
    });
  },
});

const collection = (label: string, { help, ...words }: Words): PublishedInput => ({
  label,
  type: "string",
  comments: help,
  ...words,
});

/** Bytes of a file: text, a Buffer, or the `{data, contentType}` that other steps return. */
export function bytes(raw: unknown, label: string): { data: Buffer; contentType: string } {
  if (raw instanceof Uint8Array) {
    return { data: Buffer.from(raw), contentType: "application/octet-stream" };
  }
  try {
    return util.types.toBufferDataPayload(raw);
  } catch {
    throw new InputError(`${label} must be text or the binary output of a step`);
  }
}

/** A file to upload; its name comes from another input. */
export const file = (label: string, words: Words): Field<Omit<Upload, "fileName"> | undefined> =>
  field(label, words, { type: "data" }, (raw) => {
    const { data, contentType } = bytes(raw, label);
    return { content: data, contentType };
  });

/** The connection of an action. */
export const connection = (label = "Connection"): Field<Connection> => ({
  input: {
    label,
    type: "connection",
    comments: "The Pipedrive connection to use.",
    required: true,
  },
  read(raw) {
    if (isObject(raw) && typeof raw.key === "string" && isObject(raw.fields)) {
      return raw as unknown as Connection;
    }
    throw new InputError(`${label} is required: choose a Pipedrive connection`);
  },
});
