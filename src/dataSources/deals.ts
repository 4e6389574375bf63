// Pickers of deals, and of leads, which become deals.
import { linkTo } from "./links";
import { moneyIn, option } from "./options";
import { shortList } from "./picker";
import { LATEST_FIRST, LATEST_FIRST_V1, recordPicker } from "./recordPicker";

export const selectDeal = recordPicker({
  label: "Select Deal",
  records: "deals",
  list: "GET /api/v2/deals",
  query: LATEST_FIRST,
  link: ({ org_id, person_id }) => linkTo("organization", org_id) ?? linkTo("person", person_id),
  option: ({ id, title, value, currency, status }, linked) =>
    option(id, title, linked, moneyIn(value, currency), status),
  search: {
    call: "GET /api/v2/deals/search",
    option: ({ id, title, organization, person, value, currency, status }) =>
      option(id, title, (organization ?? person)?.name, moneyIn(value, currency), status),
  },
  example: { key: "1", label: "Website Redesign — Nordlicht Bikes, 1,500 EUR, open" },
});

export const selectLead = recordPicker({
  label: "Select Lead",
  records: "leads",
  list: "GET /v1/leads",
  query: LATEST_FIRST_V1,
  link: ({ organization_id, person_id }) =>
    linkTo("organization", organization_id) ?? linkTo("person", person_id),
  option: ({ id, title, value }, linked) =>
    option(id, title, linked, moneyIn(value?.amount, value?.currency)),
  search: {
    call: "GET /api/v2/leads/search",
    option: ({ id, title, organization, person, value, currency }) =>
      option(id, title, (organization ?? person)?.name, moneyIn(value, currency)),
  },
  example: {
    key: "adf21080-0e10-11eb-879b-05d71fb426ec",
    label: "Cargo Bikes for the Harbour — Nordlicht Bikes, 24,000 EUR",
  },
});

export const selectLeadLabel = shortList({
  label: "Select Lead Label",
  description: "Selects a label of leads, such as Hot.",
  call: "GET /v1/leadLabels",
  request: {},
  option: ({ id, name, color }) => option(id, name, color),
  example: { key: "f08b42a0-4e75-11ea-9643-03698ef1cfd6", label: "Hot — red" },
});

// A source has no id: its name is what Pipedrive takes.
export const selectLeadSource = shortList({
  label: "Select Lead Source",
  description: "Selects where leads come from, such as Web forms, by its name.",
  call: "GET /v1/leadSources",
  request: {},
  option: ({ name }) => option(name, name),
  example: { key: "Web forms", label: "Web forms" },
});
