// What an input is: how Prismatic shows it and how a raw value becomes what Pipedrive takes.
// Blank (missing, null, "") is "not filled"; 0, false and "0" are values.
import { InputError } from "../errors";

/** One choice of a drop-down. */
export interface Choice<Value extends string | number> {
  value: Value;
  label: string;
}

/** An input as Prismatic publishes it, but for `clean`. */
export interface PublishedInput {
  label: string | { key: string; value: string };
  type: "string" | "text" | "password" | "boolean" | "code" | "data" | "connection";
  comments: string;
  required?: boolean;
  default?: string;
  placeholder?: string;
  example?: string;
  collection?: "valuelist" | "keyvaluelist";
  model?: { label: string; value: string }[];
  language?: "json";
  /** Key of the picker that fills this input. */
  dataSource?: string;
}

/** An input and what its value becomes. */
export interface Field<Value> {
  readonly input: PublishedInput;
  /** The input's key where it differs from the camelCase of the wire name. */
  readonly key?: string;
  /** Turns what arrived into `Value`. Throws an InputError that names the input. */
  read(raw: unknown): Value;
}

/** A set of inputs, by input key. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** What a set of inputs reads as. */
export type Values<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer Value> ? Value : never;
};

/** How an input is described; `help` is one or two sentences with unit, format and limits. */
export interface Words {
  help: string;
  key?: string;
  example?: string;
  placeholder?: string;
  default?: string;
  dataSource?: string;
}

/** The same words for an input that may be typed; where a picker fills it, the help text says both. */
export const pickable = (words: Words, typed: string): Words =>
  words.dataSource === undefined
    ? words
    : { ...words, help: `${words.help} Choose one, or type the ${typed}.` };

export const isBlank = (raw: unknown): raw is undefined | null | "" =>
  raw === undefined || raw === null || (typeof raw === "string" && raw.trim() === "");

/** A value as an error shows it: quoted, cut to 60 characters. */
export function shown(raw: unknown): string {
  const text = typeof raw === "string" ? raw : (JSON.stringify(raw) ?? String(raw));
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

export const labelOf = (input: PublishedInput): string =>
  typeof input.label === "string" ? input.label : input.label.value;

/** Makes a kind of input from how it looks and how a filled value is read; blank reads as undefined. */
export function field<Value>(
  label: string,
  { help, key, ...words }: Words,
  shape: Omit<Partial<PublishedInput>, "label" | "comments">,
  readFilled: (raw: unknown, label: string) => Value | undefined,
): Field<Value | undefined> {
  return {
    input: { label, type: "string", comments: help, ...shape, ...words },
    ...(key === undefined ? {} : { key }),
    read: (raw) => (isBlank(raw) ? undefined : readFilled(raw, label)),
  };
}

/** The same input, but it must be filled. */
export function required<Value>(optional: Field<Value | undefined>): Field<Value> {
  const label = labelOf(optional.input);
  return {
    ...optional,
    input: { ...optional.input, required: true },
    read(raw) {
      const value = optional.read(raw);
      if (value === undefined) throw new InputError(`${label} is required: fill it in`);
      return value;
    },
  };
}

/** The same input under another label, key, help text or default. */
export function renamed<Value>(
  original: Field<Value>,
  words: Partial<Words> & { label?: string },
): Field<Value> {
  const { label, help, key = original.key, ...rest } = words;
  const input = {
    ...original.input,
    ...rest,
    ...(label === undefined ? {} : { label }),
    ...(help === undefined ? {} : { comments: help }),
  };
  const was = labelOf(original.input);
  return {
    input,
    ...(key === undefined ? {} : { key }),
    read: (raw) => withLabel(was, label ?? was, () => original.read(raw)),
  };
}

function withLabel<Value>(was: string, is: string, read: () => Value): Value {
  try {
    return read();
  } catch (thrown) {
    if (was !== is && thrown instanceof InputError && thrown.message.startsWith(was)) {
      throw new InputError(is + thrown.message.slice(was.length));
    }
    throw thrown;
  }
}

/** The same input, its value turned into another one. */
export function adapted<From, To>(original: Field<From>, turn: (value: From) => To): Field<To> {
  return { ...original, read: (raw) => turn(original.read(raw)) };
}
