// Pickers of users, their roles, permission sets and teams, and of webhooks, which belong to a user.
import { inWords, option } from "./options";
import { listOf, namesById, picker, shortList } from "./picker";

export const selectUser = shortList({
  label: "Select User",
  description: "Selects a user; those who can no longer log in are marked inactive.",
  call: "GET /v1/users",
  request: {},
  option: ({ id, name, email, active_flag }) =>
    option(id, name, email, active_flag === false ? "inactive" : undefined),
  example: { key: "1", label: "Mara Petersen — mara.petersen@example.com" },
});

export const selectRole = picker({
  label: "Select Role",
  description: "Selects a role, called a visibility group in Pipedrive's web app.",
  calls: ["GET /v1/roles"],
  example: { key: "2", label: "Field Sales — under Company" },
  options: async (pipedrive) => {
    const roles = await listOf(pipedrive, "GET /v1/roles", { query: { limit: 500 } });
    const names = namesById(roles);
    return roles.map(({ id, name, parent_role_id: parent }) =>
      option(id, name, parent === id || !names.has(parent) ? "" : `under ${names.get(parent)}`),
    );
  },
});

export const selectPermissionSet = shortList({
  label: "Select Permission Set",
  description: "Selects a permission set, shown with the app it is for.",
  call: "GET /v1/permissionSets",
  request: {},
  option: ({ id, name, app }) => option(id, name, inWords(app)),
  example: { key: "adf21080-0e10-11eb-879b-05d71fb426ec", label: "Regular User — sales" },
});

export const selectTeam = shortList({
  label: "Select Team",
  description: "Selects a team.",
  call: "GET /v1/legacyTeams",
  request: { query: { skip_users: 1 } },
  option: ({ id, name, active_flag }) =>
    option(id, name, active_flag === 0 ? "inactive" : undefined),
  example: { key: "1", label: "Field Sales" },
});

export const selectWebhook = shortList({
  label: "Select Webhook",
  description: "Selects a webhook, shown with the event it tells of and where it goes.",
  call: "GET /v1/webhooks",
  request: {},
  option: ({ id, name, event_action, event_object, subscription_url }) =>
    option(id, name, `${event_action} ${event_object}`, withoutQuery(subscription_url)),
  example: { key: "1", label: "Deals to the warehouse — change deal, hooks.example.com/deals" },
});

/** Host and path of an address: its query may hold a secret. */
function withoutQuery(address: string | null | undefined): string | undefined {
  if (address === null || address === undefined || !URL.canParse(address)) return undefined;
  const { host, pathname } = new URL(address);
  return host + pathname;
}
