// Inputs that the field definitions of deals, persons, organizations, products and projects share.
import { InputError } from "../errors";
import {
  adapted,
  asId,
  choice,
  choices,
  type Field,
  field,
  id,
  list,
  parsed,
  plainText,
  required,
  separated,
  shown,
  text,
  type Words,
} from "../fields";
import { isObject } from "../json";

/** The number of a field, as v1 and filters know it; `listedBy` is the action that shows it. */
export const fieldId = (label: string, listedBy: string): Field<number> =>
  required(id(label, { help: `The number of the field: id in the result of ${listedBy}.` }));

/** Several of them, as the comma-separated text that the bulk calls take. */
export const fieldIds = (listedBy: string): Field<string> =>
  required(
    adapted(
      list("IDs", asId, {
        help: `Numbers of custom fields, separated by commas: id in the result of ${listedBy}.`,
        example: "84,85",
      }),
      (ids) => ids?.join(","),
    ),
  );

/** What v2 calls a field. */
export const fieldCode = (listedBy: string, dataSource: string): Field<string> =>
  required(
    text("Field Code", {
      help: `The code of the field: field_code in the result of ${listedBy}. That of a custom field has 40 characters. Choose one, or type the code.`,
      dataSource,
      example: "dcf558aac1ae4e8c4f849ba5e668430d8df9be12",
    }),
  );

const FURTHER = [
  { value: "ui_visibility", label: "UI Visibility" },
  { value: "important_fields", label: "Important Fields" },
  { value: "required_fields", label: "Required Fields" },
] as const;

/** Pipedrive documents this order of the words, and no other. */
const inOrder = (words: string | undefined): string | undefined =>
  words === undefined
    ? undefined
    : FURTHER.map(({ value }) => value)
        .filter((value) => words.split(",").includes(value))
        .join(",");

export const includeFields = adapted(
  choices("Include Fields", FURTHER, {
    help: "Parts of a definition to show as well, separated by commas: ui_visibility, important_fields, required_fields.",
    example: "ui_visibility,required_fields",
  }),
  inOrder,
);

export const includeVisibility = choice("Include Fields", [FURTHER[0]], {
  help: "ui_visibility shows as well where Pipedrive's screens have the field.",
});

export const fieldName = (): Field<string | undefined> =>
  text("Field Name", {
    help: "The name, as people see it; at most 255 characters.",
    example: "Delivery Week",
    most: 255,
  });

export const fieldType = required(
  choice(
    "Field Type",
    [
      { value: "varchar", label: "Text (up to 255 Characters)" },
      { value: "varchar_auto", label: "Autocomplete Text (up to 255 Characters)" },
      { value: "text", label: "Large Text" },
      { value: "double", label: "Number" },
      { value: "monetary", label: "Money" },
      { value: "enum", label: "Single Option" },
      { value: "set", label: "Multiple Options" },
      { value: "date", label: "Date" },
      { value: "daterange", label: "Date Range" },
      { value: "time", label: "Time" },
      { value: "timerange", label: "Time Range" },
      { value: "phone", label: "Phone" },
      { value: "address", label: "Address" },
      { value: "user", label: "User" },
      { value: "org", label: "Organization" },
      { value: "people", label: "Person" },
    ],
    {
      help: "What the field holds; it can't be changed later. Single and multiple options need Options.",
    },
  ),
);

/** Entries of a JSON list, or the parts of a comma-separated text; none at all is not filled. */
const entries = <Value>(
  label: string,
  one: (entry: unknown, label: string) => Value,
  words: Words,
): Field<readonly Value[] | undefined> =>
  field(label, words, {}, (raw) => {
    const given = typeof raw === "string" && /^\s*[[{]/.test(raw) ? parsed(raw, label) : raw;
    const found = Array.isArray(given)
      ? given
      : isObject(given)
        ? [given]
        : separated(given, label);
    const read = found.map((entry, index) => one(entry, `${label}, entry ${index + 1},`));
    return read.length === 0 ? undefined : read;
  });

function labelOf(raw: unknown, label: string): string {
  const value = plainText(raw, label);
  if (value === "" || value.length > 255) {
    throw new InputError(`${label} needs a label of 1 to 255 characters, got ${shown(raw)}`);
  }
  return value;
}

/** Options that are to come: a label each. */
const newOptions = (help: string) =>
  entries(
    "Options",
    (entry, label) => ({ label: labelOf(isObject(entry) ? (entry.label ?? "") : entry, label) }),
    { key: "options", help, example: "Low,Medium,High" },
  );

const AS_LABELS =
  'Labels separated by commas, or a JSON list such as [{"label": "Low"}, {"label": "High, urgent"}].';

export const optionsOfNewField = newOptions(
  `${AS_LABELS} Needed for fields with single or multiple options, and for no others.`,
);

export const optionsToAdd = required(
  newOptions(`${AS_LABELS} Either all of them are added or none.`),
);

export const optionsToRename = required(
  entries(
    "Options",
    (entry, label) => {
      if (!isObject(entry)) {
        throw new InputError(`${label} must have an id and a label, got ${shown(entry)}`);
      }
      return { id: asId(entry.id, `${label} id`), label: labelOf(entry.label ?? "", label) };
    },
    {
      key: "options",
      help: "A JSON list with the id of each option and its new label. Either all of them are changed or none.",
      example: '[{"id": 16, "label": "Fjord Blue"}]',
    },
  ),
);

export const optionsToDelete = required(
  entries(
    "Option IDs",
    (entry, label) => ({ id: asId(isObject(entry) ? entry.id : entry, label) }),
    {
      key: "optionIds",
      help: "Numbers of the options, separated by commas, or a JSON list of objects with an id. Either all of them are deleted or none.",
      example: "16,17",
    },
  ),
);
