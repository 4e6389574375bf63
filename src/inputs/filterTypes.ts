// The kinds of records that saved filters find, in Pipedrive's words for them.
export const FILTER_TYPES = [
  { value: "deals", label: "Deals" },
  { value: "leads", label: "Leads" },
  { value: "org", label: "Organizations" },
  { value: "people", label: "Persons" },
  { value: "products", label: "Products" },
  { value: "activity", label: "Activities" },
  { value: "projects", label: "Projects" },
] as const;
