// Inputs that say what a record is matched by, and what they mean: the same for every record.
import type { Pipedrive } from "../client";
import {
  type CustomFieldKind,
  customFieldNamed,
  type GivenField,
  withDefinitions,
} from "../customFields";
import { InputError } from "../errors";
import { choice, type Field, required, text, toggle } from "../fields";
import {
  type Kind,
  type Sought,
  soughtBy,
  soughtByCustomField,
  type Way,
  type WhenSeveral,
} from "../matching";

const CUSTOM = "custom_field";

const matchBy = ({ ways }: Kind) => {
  const words = Object.entries(ways).map(([value, { label }]) => ({ value, label }));
  const [usual] = words;
  return choice("Match By", [...words, { value: CUSTOM, label: "Custom Field" }], {
    help: `What tells the record from all others: ${[...words.map(({ value }) => value), CUSTOM].join(", ")}. Blank means ${usual?.value}. Blanks around and upper and lower case make no difference; a text in a custom field must be equal to the letter.${"phone" in ways ? " A phone number in another spelling is found by its last four digits, where they stand together." : ""}`,
    default: usual?.value ?? CUSTOM,
  });
};

/** The pickers of the custom fields of each kind. */
const PICKERS: Readonly<Record<Kind["record"], string>> = {
  deal: "selectDealCustomField",
  lead: "selectLeadCustomField",
  organization: "selectOrganizationCustomField",
  person: "selectPersonCustomField",
  product: "selectProductCustomField",
};

const matchField = ({ record }: Kind) =>
  text("Match Field", {
    help: "For Match By custom_field: the name of the custom field in any case, or its 40-character code. Pipedrive's search covers the types address, varchar, text, varchar_auto, double, monetary and phone. Choose one, or type it.",
    example: "Customer number",
    dataSource: PICKERS[record],
  });

const whenSeveral: Field<WhenSeveral | undefined> = choice(
  "When Several Match",
  [
    { value: "fail", label: "Fail" },
    { value: "oldest", label: "Oldest" },
    { value: "newest", label: "Newest" },
    { value: "most_recently_updated", label: "Most Recently Updated" },
  ],
  {
    help: "What to do when several records match: fail ends the step with an error that lists ID and name of each, oldest, newest and most_recently_updated choose one of them. Blank means fail.",
    default: "fail",
  },
);

/** Inputs of a search: what is looked for has no other place. */
export const findInputs = (kind: Kind) => ({
  matchBy: matchBy(kind),
  matchValue: required(
    text("Match Value", {
      help: "The value to look for: what the field of Match By must hold.",
      example: "K-1001",
    }),
  ),
  matchField: matchField(kind),
  whenSeveral,
});

/** The same beside the inputs of the record, from which the value is taken when Match Value is blank. */
export const upsertInputs = (kind: Kind) => ({
  matchBy: matchBy(kind),
  matchValue: text("Match Value", {
    help: "The value to look for: what the field of Match By must hold. Blank means what is filled in for the record itself: the primary e-mail address of Email, the title, the code, the field in Custom Fields. A new record is given this value where its own input is blank, an e-mail address or phone number beside those filled in; where its own input says something else, nothing is added, because the next run would not find it.",
    example: "K-1001",
  }),
  matchField: matchField(kind),
  whenSeveral,
  ...(kind.calls.merge === undefined
    ? {}
    : {
        resolveDuplicates: toggle("Resolve Duplicates", {
          help: `Two runs in different processes may add the same at the same moment. Yes then merges the younger ${kind.record} into the older one, for 40 API tokens; a merge can't be undone. No names the other one in the result. Older duplicates are never merged.`,
        }),
      }),
});

export interface MatchValues {
  matchBy: string | undefined;
  matchValue: string | undefined;
  matchField: string | undefined;
}

/** What the record itself says where Match Value is blank. */
export interface Own {
  /** By the value of Match By. */
  values: Readonly<Record<string, string | undefined>>;
  customFields: readonly GivenField[] | undefined;
}

/**
 * What the inputs look for. Throws an InputError before any request when something is missing; a custom
 * field is looked up in the definitions.
 */
export async function soughtIn(
  pipedrive: Pipedrive,
  kind: Kind,
  { matchBy, matchValue, matchField }: MatchValues,
  own: Own,
): Promise<{ sought: Sought; linked: boolean }> {
  const [usual = CUSTOM] = Object.keys(kind.ways);
  const by = matchBy ?? usual;
  if (by === CUSTOM) {
    const { record } = kind;
    const sought = await soughtByField(pipedrive, record, { matchValue, matchField }, own);
    return { sought, linked: false };
  }
  if (matchField !== undefined) {
    throw new InputError(
      `Match Field is for Match By ${CUSTOM} alone, got ${by}: clear one of them`,
    );
  }
  const way = kind.ways[by] as Way;
  const value = matchValue ?? own.values[by];
  if (value === undefined) {
    const other = Object.hasOwn(own.values, by) ? `, or ${way.label}` : "";
    throw new InputError(`Match Value is required: fill it in${other}`);
  }
  return { sought: soughtBy(way, value), linked: way.linked };
}

function soughtByField(
  pipedrive: Pipedrive,
  record: CustomFieldKind,
  { matchValue, matchField }: Omit<MatchValues, "matchBy">,
  { customFields = [] }: Own,
): Promise<Sought> {
  if (matchField === undefined) {
    throw new InputError(`Match Field is required when Match By is ${CUSTOM}: fill it in`);
  }
  return withDefinitions(pipedrive, record, (definitions) => {
    const field = customFieldNamed(definitions, matchField, "Match Field");
    const codeOf = ({ key }: GivenField) => customFieldNamed(definitions, key).code;
    const value = matchValue ?? customFields.find((given) => codeOf(given) === field.code)?.value;
    if (value === undefined || value === null) {
      throw new InputError(
        `Match Value is required: fill it in, or "${field.name.trim()}" in Custom Fields`,
      );
    }
    return soughtByCustomField(field, value, record === "lead");
  });
}
