// Inputs with a few allowed values: drop-downs, three-state flags, switches.
import { InputError } from "../errors";
import { type Choice, type Field, field, isBlank, shown, type Words } from "./field";
import { plainText, separated } from "./text";

/** One of a few values, offered as a drop-down; a value from another step is checked as well. */
export const choice = <const Value extends string | number>(
  label: string,
  choices: readonly Choice<Value>[],
  words: Words,
): Field<Value | undefined> =>
  field(label, words, { model: modelOf(choices) }, (raw) => oneOf(choices, raw, label));

/** Several of a few values in one comma-separated text, as Pipedrive takes it. */
export const choices = <const Value extends string>(
  label: string,
  allowed: readonly Choice<Value>[],
  words: Words,
): Field<string | undefined> =>
  field(label, words, {}, (raw) =>
    separated(raw, label)
      .map((part) => oneOf(allowed, part, label))
      .join(","),
  );

const modelOf = (choices: readonly Choice<string | number>[]) =>
  choices.map(({ value, label }) => ({ label, value: String(value) }));

function oneOf<Value extends string | number>(
  choices: readonly Choice<Value>[],
  raw: unknown,
  label: string,
): Value {
  const wanted = plainText(raw, label).toLowerCase();
  const found = choices.find(({ value }) => String(value).toLowerCase() === wanted);
  if (found === undefined) {
    const allowed = choices.map(({ value }) => value).join(", ");
    throw new InputError(`${label} must be one of ${allowed}, got ${shown(raw)}`);
  }
  return found.value;
}

const YES = new Set(["true", "yes", "1", "y"]);
const NO = new Set(["false", "no", "0", "n"]);

function asBoolean(raw: unknown, label: string): boolean {
  const word = plainText(raw, label).toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  throw new InputError(`${label} must be Yes or No ("true" or "false"), got ${shown(raw)}`);
}

/** Yes, No or blank. An untouched `boolean` input arrives as false, so this one is a drop-down. */
export const flag = (label: string, words: Words): Field<boolean | undefined> =>
  field(
    label,
    words,
    {
      model: [
        { label: "Yes", value: "true" },
        { label: "No", value: "false" },
      ],
    },
    asBoolean,
  );

/** A switch that is off until it is turned on. Use `flag` wherever off must differ from untouched. */
export const toggle = (label: string, words: Words): Field<boolean> => ({
  ...field(label, { default: "false", ...words }, { type: "boolean" }, asBoolean),
  read: (raw) => (isBlank(raw) ? false : asBoolean(raw, label)),
});
