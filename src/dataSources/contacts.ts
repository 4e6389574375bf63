// Pickers of persons and organizations.
import { linkTo } from "./links";
import { option } from "./options";
import { LATEST_FIRST, recordPicker } from "./recordPicker";

export const selectPerson = recordPicker({
  label: "Select Person",
  records: "persons",
  list: "GET /api/v2/persons",
  query: LATEST_FIRST,
  link: ({ org_id }) => linkTo("organization", org_id),
  option: ({ id, name, emails }, linked) => {
    const email = emails?.find(({ primary }) => primary) ?? emails?.[0];
    return option(id, name, linked, email?.value);
  },
  search: {
    call: "GET /api/v2/persons/search",
    option: ({ id, name, organization, emails }) =>
      option(id, name, organization?.name, emails?.[0]),
  },
  example: { key: "1", label: "Mara Lindqvist — Nordlicht Bikes, mara@example.com" },
});

export const selectOrganization = recordPicker({
  label: "Select Organization",
  records: "organizations",
  list: "GET /api/v2/organizations",
  query: LATEST_FIRST,
  option: ({ id, name, address }) => option(id, name, address?.value),
  search: {
    call: "GET /api/v2/organizations/search",
    option: ({ id, name, address }) => option(id, name, address),
  },
  example: { key: "1", label: "Nordlicht Bikes — Am Sandtorkai 1, 20457 Hamburg" },
});
