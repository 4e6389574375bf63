// The access of a new user: one entry per app, as admin or by a permission set.
// https://developers.pipedrive.com/docs/api/v1/Users#addUser
import { InputError } from "../errors";
import { asUuid, isBlank, jsonList, plainText, shown } from "../fields";
import { isObject } from "../json";

/** The apps that permission sets and access are split by. */
export const APPS = [
  { value: "sales", label: "Sales (Deals and Leads)" },
  { value: "projects", label: "Projects" },
  { value: "campaigns", label: "Campaigns" },
  { value: "global", label: "Global (Contacts, Activities, Insights)" },
  { value: "account_settings", label: "Account Settings" },
  { value: "partnership", label: "Partnership" },
  { value: "nova", label: "Nova" },
] as const;

type App = (typeof APPS)[number]["value"];

/** What a user may do in one app. Without both, Pipedrive gives the app's default access. */
export interface Access {
  app: App;
  admin?: boolean;
  permission_set_id?: string;
}

const names: readonly string[] = APPS.map(({ value }) => value);
const isApp = (value: string): value is App => names.includes(value);

function accessEntry(entry: unknown, label: string): Access {
  if (!isObject(entry)) {
    throw new InputError(
      `${label} must be an object such as {"app": "sales"}, got ${shown(entry)}`,
    );
  }
  const { app: given, admin, permission_set_id: set, ...unknown } = entry;
  const [extra] = Object.keys(unknown);
  if (extra !== undefined) {
    throw new InputError(`${label} may have app, admin and permission_set_id, got ${shown(extra)}`);
  }
  const app = isBlank(given) ? "" : plainText(given, label);
  if (!isApp(app)) {
    throw new InputError(`${label} needs an app out of ${names.join(", ")}, got ${shown(app)}`);
  }
  if (!isBlank(admin) && typeof admin !== "boolean") {
    throw new InputError(`${label} needs admin true or false, got ${shown(admin)}`);
  }
  if (!isBlank(admin) && !isBlank(set)) {
    throw new InputError(`${label} may have admin or permission_set_id, not both: keep one`);
  }
  return {
    app,
    ...(isBlank(admin) ? {} : { admin: admin as boolean }),
    ...(isBlank(set) ? {} : { permission_set_id: asUuid(set, `${label} permission_set_id`) }),
  };
}

export const access = jsonList("Access", accessEntry, {
  help: "A JSON list with one entry per app. An entry names its app and may have admin true or false, or the permission_set_id to use; with neither the user gets the app's default access. Blank gives default access to sales.",
  example:
    '[{"app": "sales"}, {"app": "global", "permission_set_id": "adf21080-0e10-11eb-879b-05d71fb426ec"}]',
});
