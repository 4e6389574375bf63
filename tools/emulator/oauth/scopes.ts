// Scopes in words, for the consent dialog.
// https://pipedrive.readme.io/docs/marketplace-scopes-and-permissions-explanations

const THINGS: Readonly<Record<string, string>> = {
  deals: "deals and their notes, files and filters",
  contacts: "people and organizations with their notes, files and filters",
  leads: "leads and lead labels",
  products: "products",
  activities: "activities",
  mail: "e-mail threads and messages",
  projects: "projects and tasks",
  goals: "goals",
  webhooks: "webhooks",
  "deal-fields": "the definitions of deal fields",
  "contact-fields": "the definitions of people and organization fields",
  "product-fields": "the definitions of product fields",
  "project-fields": "the definitions of project fields",
  users: "the users of your company",
  recents: "recent changes",
};

const OTHERS: Readonly<Record<string, string>> = {
  base: "Read your own account settings",
  admin: "Administer the account: pipelines, stages, fields, users and webhooks",
  "search:read": "Search all of your data",
  "phone-integration": "Log calls and their recordings",
  "video-calls": "Manage links to video calls",
  "messengers-integration": "Exchange messages with a messenger",
};

/** `deals:full` → "See and change deals …". A scope without words is shown as it is written. */
export function scopeWords(scope: string): string {
  const [thing = "", level] = scope.split(":");
  const words = THINGS[thing];
  if (words === undefined) return OTHERS[scope] ?? scope;
  return `${level === "full" ? "See and change" : "See"} ${words}`;
}
