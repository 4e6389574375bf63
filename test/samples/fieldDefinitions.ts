// Samples of the calls that the field definitions of all kinds of record have alike.
import { cursor, type Sample } from "./sample";

/** The calls of v1 on `path`: field `id` is a custom one, so are `several`. */
export const byNumber = (
  path: string,
  { id, several }: { id: number; several: readonly [number, number] },
): { list: Sample[]; one: Sample; remove: Sample; removeSeveral: Sample } => ({
  list: [
    {
      shows: "a window",
      inputs: { limit: "5", start: "2" },
      requests: [{ call: `GET ${path}`, query: { limit: 5, start: 2 } }],
      returns: { additional_data: { pagination: { start: 2, limit: 5 } } },
    },
    {
      shows: "all",
      inputs: { fetchAll: "true" },
      requests: [{ call: `GET ${path}`, query: { limit: 500, start: 0 } }],
    },
  ],
  one: {
    inputs: { id: String(id) },
    requests: [{ call: `GET ${path}/{id}`, path: { id } }],
    returns: { data: { id, edit_flag: true } },
  },
  remove: {
    inputs: { id: String(id) },
    requests: [{ call: `DELETE ${path}/{id}`, path: { id } }],
    returns: { data: { id } },
  },
  removeSeveral: {
    inputs: { ids: `${several[0]}, ${several[1]}` },
    requests: [{ call: `DELETE ${path}`, query: { ids: several.join() } }],
    returns: { data: { id: several } },
  },
});

interface Coded {
  /** The code of a custom field, and the ids of two of its options. */
  code: string;
  options: readonly [number, number];
  /** Further parts of a definition that reading can ask for: as typed, as sent. */
  include?: readonly [string, string];
  /** The settings of a field of this kind: as typed, as sent. */
  settings: { inputs: Readonly<Record<string, string>>; body: Readonly<Record<string, unknown>> };
}

/** The calls of v2 on `path`. */
export function byCode(
  path: string,
  { code, options, include, settings }: Coded,
): Record<"list" | "add" | "change" | "addOptions" | "removeOptions", Sample[]> &
  Record<"one" | "remove" | "renameOptions", Sample> {
  const asked: Sample["inputs"] = include === undefined ? {} : { includeFields: include[0] };
  const query: Record<string, string> = include === undefined ? {} : { include_fields: include[1] };
  const fieldCode = { fieldCode: code };
  const of = { path: { field_code: code } };
  const [first, second] = options;
  const optionsCall = `${path}/{field_code}/options`;
  return {
    list: [
      {
        shows: "a page",
        inputs: { ...asked, limit: "3" },
        requests: [{ call: `GET ${path}`, query: { ...query, limit: 3 } }],
      },
      {
        shows: "from a cursor to the end",
        inputs: { cursor: cursor(20), fetchAll: "true" },
        requests: [{ call: `GET ${path}`, query: { cursor: cursor(20), limit: 500 } }],
      },
    ],
    one: {
      inputs: { ...fieldCode, ...asked },
      requests: [{ call: `GET ${path}/{field_code}`, ...of, query }],
      returns: { data: { field_code: code, is_custom_field: true } },
    },
    add: [
      {
        shows: "options by their labels, with every setting",
        inputs: {
          fieldName: "Urgency",
          fieldType: "enum",
          options: "Low, High",
          ...settings.inputs,
        },
        requests: [
          {
            call: `POST ${path}`,
            body: {
              field_name: "Urgency",
              field_type: "enum",
              options: [{ label: "Low" }, { label: "High" }],
              ...settings.body,
            },
          },
        ],
      },
      {
        shows: "a type without options",
        inputs: { fieldName: "Serial Number", fieldType: "varchar" },
        requests: [
          { call: `POST ${path}`, body: { field_name: "Serial Number", field_type: "varchar" } },
        ],
      },
    ],
    change: [
      {
        shows: "every input",
        inputs: { ...fieldCode, fieldName: "Renamed", ...settings.inputs },
        requests: [
          {
            call: `PATCH ${path}/{field_code}`,
            ...of,
            body: { field_name: "Renamed", ...settings.body },
          },
        ],
      },
      {
        shows: "the name alone",
        inputs: { ...fieldCode, fieldName: "Renamed" },
        requests: [{ call: `PATCH ${path}/{field_code}`, ...of, body: { field_name: "Renamed" } }],
        returns: { data: { field_code: code, field_name: "Renamed" } },
      },
    ],
    remove: {
      inputs: fieldCode,
      requests: [{ call: `DELETE ${path}/{field_code}`, ...of }],
      returns: { data: { field_code: code } },
    },
    addOptions: [
      {
        shows: "labels separated by commas",
        inputs: { ...fieldCode, options: "Ivory, Slate" },
        requests: [
          { call: `POST ${optionsCall}`, ...of, body: [{ label: "Ivory" }, { label: "Slate" }] },
        ],
        returns: { data: [{ label: "Ivory" }, { label: "Slate" }] },
      },
      {
        shows: "JSON, for a label that has a comma",
        inputs: { ...fieldCode, options: '[{"label": "Black, matt"}, "White"]' },
        requests: [
          {
            call: `POST ${optionsCall}`,
            ...of,
            body: [{ label: "Black, matt" }, { label: "White" }],
          },
        ],
      },
    ],
    renameOptions: {
      inputs: { ...fieldCode, options: `[{"id": ${first}, "label": "Other"}]` },
      requests: [{ call: `PATCH ${optionsCall}`, ...of, body: [{ id: first, label: "Other" }] }],
      returns: { data: [{ id: first, label: "Other" }] },
    },
    removeOptions: [
      {
        shows: "ids separated by commas",
        inputs: { ...fieldCode, optionIds: `${first}, ${second}` },
        requests: [{ call: `DELETE ${optionsCall}`, ...of, body: [{ id: first }, { id: second }] }],
        returns: { data: [{ id: first }, { id: second }] },
      },
      {
        shows: "options as another step returned them",
        inputs: { ...fieldCode, optionIds: [{ id: second, label: "Any" }] },
        requests: [{ call: `DELETE ${optionsCall}`, ...of, body: [{ id: second }] }],
      },
    ],
  };
}

/** What the settings of fields have in common: as typed, as sent. */
export const important = {
  inputs: { importantFields: '{"enabled": true, "stage_ids": [3, 4]}' },
  body: { important_fields: { enabled: true, stage_ids: [3, 4] } },
};

export const mandatory = {
  inputs: { requiredFields: '{"enabled": "yes"}' },
  body: { required_fields: { enabled: true } },
};
