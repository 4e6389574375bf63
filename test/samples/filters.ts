// Saved filters, what their conditions may be, and which are refused before anything is sent.
import type { Samples } from "./sample";

const condition = (value: string | number | null, operator = ">") => ({
  object: "activity",
  field_id: "14",
  operator,
  value,
  extra_value: null,
});

const conditions = (all: readonly unknown[], any: readonly unknown[] = []) => ({
  glue: "and",
  conditions: [
    { glue: "and", conditions: all },
    { glue: "or", conditions: any },
  ],
});

const refused = (shows: string, given: unknown, why: string) => ({
  shows,
  inputs: { id: "1", conditions: typeof given === "string" ? given : JSON.stringify(given) },
  requests: [],
  refused: why,
});

export const filters: Samples = {
  getFilters: [
    { shows: "all", inputs: {}, requests: [{ call: "GET /v1/filters" }] },
    {
      shows: "of one kind",
      inputs: { type: "people" },
      requests: [{ call: "GET /v1/filters", query: { type: "people" } }],
      returns: { data: [{ name: "All people" }] },
    },
  ],
  getFilter: {
    inputs: { id: "1", includeFieldCode: "true" },
    requests: [
      { call: "GET /v1/filters/{id}", path: { id: 1 }, query: { include_field_code: true } },
    ],
    returns: { data: { conditions: { conditions: [{}, {}] } } },
  },
  addFilter: {
    inputs: {
      name: "Urgent",
      type: "activity",
      conditions: JSON.stringify(conditions([condition(1)], [condition(null, "IS NULL")])),
      includeFieldCode: "false",
    },
    requests: [
      {
        call: "POST /v1/filters",
        query: { include_field_code: false },
        body: {
          name: "Urgent",
          type: "activity",
          conditions: conditions([condition("1")], [condition(null, "IS NULL")]),
        },
      },
    ],
  },
  updateFilter: [
    {
      shows: "what Get Filter shows is taken back",
      inputs: {
        id: "1",
        name: "Large deals",
        conditions: conditions([{ ...condition("5"), json_value_flag: false, field_code: null }]),
        includeFieldCode: "true",
      },
      requests: [
        {
          call: "PUT /v1/filters/{id}",
          path: { id: 1 },
          query: { include_field_code: true },
          body: { name: "Large deals", conditions: conditions([condition("5")]) },
        },
      ],
    },
    {
      shows: "the conditions alone",
      inputs: { id: "1", conditions: JSON.stringify(conditions([])) },
      requests: [
        { call: "PUT /v1/filters/{id}", path: { id: 1 }, body: { conditions: conditions([]) } },
      ],
    },
    refused("no JSON", "{glue", "Conditions must be valid JSON"),
    refused("a list", [], "Conditions must be a JSON object with glue and conditions"),
    refused(
      "an outer or",
      { ...conditions([]), glue: "or" },
      'Conditions must have the glue "and"',
    ),
    refused(
      "one group",
      { glue: "and", conditions: [{ glue: "and", conditions: [] }] },
      'one group with the glue "and" and one with "or"',
    ),
    refused(
      "seventeen conditions",
      conditions(Array(9).fill(condition("1")), Array(8).fill(condition("1"))),
      "Conditions may hold at most 16 in all, got 17",
    ),
    refused(
      "a condition without an operator",
      conditions([{ object: "deal", field_id: 12, value: "1" }]),
      "Conditions, group 1, entry 1, needs operator",
    ),
    refused(
      "a misspelt member",
      conditions([], [{ ...condition("1"), values: "1" }]),
      'Conditions, group 2, entry 1, may have object, field_id, operator, value, extra_value, got "values"',
    ),
  ],
  deleteFilter: {
    inputs: { id: "2" },
    requests: [{ call: "DELETE /v1/filters/{id}", path: { id: 2 } }],
  },
  deleteFilters: {
    inputs: { ids: "2, 3" },
    requests: [{ call: "DELETE /v1/filters", query: { ids: "2,3" } }],
    returns: { data: { id: [2, 3] } },
  },
  getFilterHelpers: {
    inputs: {},
    requests: [{ call: "GET /v1/filters/helpers" }],
    returns: { data: { operators: { int: { ">": "is more than" } } } },
  },
};
