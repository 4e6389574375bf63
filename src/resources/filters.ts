// Saved filters: https://developers.pipedrive.com/docs/api/v1/Filters
import { adapted, asId, choice, flag, list, required } from "../fields";
import { filterConditions } from "../inputs/filterConditions";
import { FILTER_TYPES } from "../inputs/filterTypes";
import { operation } from "../operation";
import { filterId, name } from "../vocabulary";

const id = required(filterId({ help: "The filter." }));

const includeFieldCode = flag("Include Field Code", {
  help: "Yes shows field_code, the code of the field, in each condition of the reply.",
});

export const getFilters = operation("GET /v1/filters", {
  label: "Get Filters",
  description: "Gets all saved filters, without their conditions.",
  query: {
    type: choice("Type", FILTER_TYPES, {
      help: "Only filters for this kind of record: deals, leads, org, people, products, activity or projects.",
    }),
  },
});

export const getFilter = operation("GET /v1/filters/{id}", {
  label: "Get Filter",
  description: "Gets one saved filter with its conditions.",
  path: { id },
  query: { includeFieldCode },
});

export const addFilter = operation("POST /v1/filters", {
  label: "Add Filter",
  description: "Adds a saved filter.",
  body: {
    name: required(name({ help: "The name, as people see it in the list of filters." })),
    type: required(
      choice("Type", FILTER_TYPES, {
        help: "The kind of record it filters: deals, leads, org, people, products, activity or projects.",
      }),
    ),
    conditions: required(filterConditions({ type: "code", language: "json" })),
  },
  query: { includeFieldCode },
});

export const updateFilter = operation("PUT /v1/filters/{id}", {
  label: "Update Filter",
  description: "Replaces the conditions of a saved filter; a blank name stays as it is.",
  path: { id },
  body: { name: name(), conditions: required(filterConditions({ type: "string" })) },
  query: { includeFieldCode },
});

export const deleteFilter = operation("DELETE /v1/filters/{id}", {
  label: "Delete Filter",
  description: "Marks a saved filter as deleted.",
  path: { id },
});

export const deleteFilters = operation("DELETE /v1/filters", {
  label: "Delete Filters",
  description: "Marks several saved filters as deleted, in one call.",
  query: {
    ids: required(
      adapted(
        list("IDs", asId, {
          help: "Numbers of the filters, separated by commas.",
          example: "1,2,3",
        }),
        (ids) => ids?.join(","),
      ),
    ),
  },
});

export const getFilterHelpers = operation("GET /v1/filters/helpers", {
  label: "Get Filter Helpers",
  description:
    "Gets what conditions can be made of: operators by type of field, relative dates, parts of addresses.",
});
