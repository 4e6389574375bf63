// Fields of an account as a person picks them: by name and type, told apart where two look the same.
import type { Connection, Element } from "@prismatic-io/spectral";
import { lineLog } from "../action";
import { connect } from "../client";
import {
  bearersOf,
  composed,
  definitionsOf,
  type FieldDefinition,
  type RecordKind,
  YOUNG,
} from "../customFields";
import { choice, required } from "../fields";

/** Kinds of records as a person chooses them. */
export const RECORD_KINDS = [
  { value: "deal", label: "Deal" },
  { value: "person", label: "Person" },
  { value: "organization", label: "Organization" },
  { value: "product", label: "Product" },
  { value: "lead", label: "Lead" },
  { value: "project", label: "Project" },
] as const satisfies readonly { value: RecordKind; label: string }[];

export const recordType = required(
  choice("Record Type", RECORD_KINDS, {
    help: "Whose fields are wanted: deal, person, organization, product, lead or project. Leads have the custom fields of deals.",
  }),
);

const TYPES: Readonly<Record<string, string>> = {
  varchar: "text",
  varchar_auto: "text with suggestions",
  text: "long text",
  double: "number",
  int: "number",
  monetary: "money",
  daterange: "date range",
  timerange: "time range",
  enum: "single option",
  set: "multiple options",
  org: "organization",
  people: "person",
  boolean: "yes or no",
};

const inWords = (type: string): string => TYPES[type] ?? type.replaceAll("_", " ");

/**
 * One option for each field, sorted by label: the key is the code, which stays when the field is renamed.
 * Labels are `Order number — text`, with the code behind it where several are the same.
 */
export function fieldOptions(fields: readonly FieldDefinition[]): Element[] {
  const labels = fields.map(({ name, type }) => `${composed(name)} — ${inWords(type)}`);
  const borne = bearersOf(labels);
  return fields
    .map(({ code }, index) => {
      const label = labels[index] ?? "";
      return { key: code, label: (borne.get(label) ?? 0) > 1 ? `${label} (${code})` : label };
    })
    .sort((one, other) => one.label.localeCompare(other.label));
}

type Context = { logger: Parameters<typeof lineLog>[0] };

/** A reader of definitions; whoever sets up an instance may have added a field a minute ago. */
export function fieldsReader(context: Context, connection: unknown) {
  const pipedrive = connect(connection as Connection, lineLog(context.logger, false));
  return (kind: RecordKind) => definitionsOf(pipedrive, kind, { fresh: Date.now() - YOUNG });
}
