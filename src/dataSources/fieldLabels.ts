// Fields of an account as a person picks them: by name and type.
import type { Pipedrive } from "../client";
import { definitionsOf, type FieldDefinition, type RecordKind, YOUNG } from "../customFields";
import { choice, required } from "../fields";
import { inWords, type Option, option } from "./options";

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

/** What a data source says that reads the fields of a kind of record of the builder's choice. */
export const PRICE_OF_FIELDS =
  "Costs 10 API tokens for the fields of a kind of record, 20 for those of leads, at most once a minute; OAuth scope: the one that reads such records, such as deals:read.";

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

/**
 * One option for each field, `Order number — text`: the key is the code, which stays when the field is
 * renamed.
 */
export const fieldOptions = (fields: readonly FieldDefinition[]): Option[] =>
  fields.map(({ code, name, type }) => option(code, name, TYPES[type] ?? inWords(type)));

/** The fields of a kind of record; whoever sets up an instance may have added one a minute ago. */
export const fieldsOf = (pipedrive: Pipedrive, kind: RecordKind) =>
  definitionsOf(pipedrive, kind, { fresh: Date.now() - YOUNG });
