// Finding a field by what a person calls it: its name, or its code. Pure.
import leven from "leven";
import { UnknownNameError } from "../errors";
import { composed, folded } from "../folded";
import { CUSTOM, type FieldDefinition, type Option } from "./definitions";

/** What two names may still differ in when they count as the same, from least to most. */
const LIKENESS: readonly ((name: string) => string)[] = [
  (name) => name.normalize("NFC"),
  composed,
  folded,
];

/**
 * The entries that bear a name: as it was typed if any does, else whatever the blanks around it, else
 * whatever its case. Several when nothing tells them apart, none when nobody bears it.
 */
export function bearers<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  wanted: string,
): readonly Entry[] {
  for (const seen of LIKENESS) {
    const found = entries.filter((entry) => seen(nameOf(entry)) === seen(wanted));
    if (found.length > 0) return found;
  }
  return [];
}

/** 40 hexadecimal digits, alone or behind a name as `custom_fields_by_name` shows twins. */
const CODE = /^(?:.*\()?([0-9a-f]{40})\)?$/is;

/** Whether a text is the code of a custom field, and nothing else. */
export const isCode = (text: string): boolean => CUSTOM.test(text);

/** The code in what a person typed or a record showed; undefined when it is a name. */
export const codeIn = (wanted: string): string | undefined =>
  CODE.exec(wanted.trim())?.[1]?.toLowerCase();

/**
 * The custom field of a name or code. Throws an UnknownNameError with the three nearest names when there is
 * none, and with all codes when several fields bear the name. `own` are fields of Pipedrive itself that may be
 * named in the same place.
 */
export function customFieldNamed(
  definitions: readonly FieldDefinition[],
  wanted: string,
  label = "Custom Fields",
  own: readonly string[] = [],
): FieldDefinition {
  const custom = definitions.filter((field) => field.custom);
  const code = codeIn(wanted);
  const byCode = custom.find((field) => field.code === code);
  if (byCode !== undefined) return byCode;
  const [found, ...others] = bearers(custom, (field) => field.name, wanted);
  if (found !== undefined && others.length === 0) return found;
  if (found !== undefined) {
    const codes = [found, ...others].map((field) => field.code).join(", ");
    throw new UnknownNameError(
      `${label}: ${others.length + 1} fields are called "${wanted.trim()}": use the code of one of them, ${codes}`,
    );
  }
  throw new UnknownNameError(`${label}: ${missing(definitions, wanted, own)}`);
}

function missing(
  definitions: readonly FieldDefinition[],
  wanted: string,
  own: readonly string[],
): string {
  const builtIn = definitions.filter((field) => !field.custom);
  const isOwn =
    builtIn.some(({ code }) => code === folded(wanted)) ||
    bearers(builtIn, (field) => field.name, wanted).length > 0;
  const instead = own.length === 0 ? "use its own input" : `of these name ${own.join(", ")}`;
  if (isOwn) {
    return `"${wanted.trim()}" is a field of Pipedrive itself, not a custom one: ${instead}`;
  }
  const names = definitions.filter((field) => field.custom).map((field) => field.name.trim());
  const near = nearest(names, wanted);
  const hint =
    near.length === 0 ? "there are no custom fields" : `the nearest names are ${quoted(near)}`;
  const others =
    own.length === 0 ? "" : `; Pipedrive's own that can be emptied are ${own.join(", ")}`;
  return `no custom field is called "${wanted.trim()}": ${hint}${others}`;
}

/**
 * The names closest to a wanted one, by the letters to be changed; three at most. Who types the beginning
 * of a name means the whole of it.
 */
export function nearest(names: readonly string[], wanted: string, most = 3): string[] {
  const typed = folded(wanted);
  const distances = new Map(
    names.map((name) => {
      const whole = leven(folded(name), typed);
      const begun = leven(folded(name).slice(0, typed.length), typed);
      return [name, [Math.min(whole, begun), whole] as const];
    }),
  );
  return [...distances]
    .sort(([, [one, whole]], [, [other, all]]) => one - other || whole - all)
    .slice(0, most)
    .map(([name]) => name);
}

/** How often each name is borne, blanks around it aside. */
export function bearersOf(names: readonly string[]): ReadonlyMap<string, number> {
  const borne = new Map<string, number>();
  for (const name of names.map(composed)) borne.set(name, (borne.get(name) ?? 0) + 1);
  return borne;
}

/** The labels of options as they are shown, by number: with the number behind it where several bear one. */
export function shownLabels(options: readonly Option[]): ReadonlyMap<string, string> {
  const borne = bearersOf(options.map(({ label }) => label));
  return new Map(
    options.map(({ id, label }) => {
      const name = composed(label);
      return [String(id), (borne.get(name) ?? 0) > 1 ? `${name} (${id})` : name];
    }),
  );
}

/**
 * The option of a label or number, or of both as `shownLabels` writes them; a label wins, because labels
 * are what is shown. Throws an UnknownNameError that lists the valid ones.
 */
export function optionNamed(options: readonly Option[], wanted: string, label: string): Option {
  const [found, ...others] = bearers(options, (option) => option.label, wanted);
  if (found !== undefined && others.length === 0) return found;
  const [byShown] = [...shownLabels(options)].find(([, shown]) => shown === composed(wanted)) ?? [];
  const byId = options.find(({ id }) => String(id) === (byShown ?? wanted.trim()));
  if (byId !== undefined) return byId;
  if (found !== undefined) {
    const ids = [found, ...others].map(({ id }) => id).join(", ");
    throw new UnknownNameError(
      `${label} has several options called "${wanted.trim()}": use the number of one of them, ${ids}`,
    );
  }
  throw new UnknownNameError(`${label} must be ${listed(options)}, got "${wanted.trim()}"`);
}

/** Fields may have 10,000 options: an error shows the first of them. */
const MOST_LISTED = 50;

function listed(options: readonly Option[]): string {
  const shown = options.slice(0, MOST_LISTED).map(({ id, label }) => `${label.trim()} (${id})`);
  const more = options.length - shown.length;
  return `one of ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Names as an error lists them. */
export const quoted = (names: readonly string[]): string =>
  names.map((name) => `"${name}"`).join(", ");
