// User → v1 shape. v2 has no users.
import type { User } from "../state/users";
import type { World } from "../world";
import { v1Time } from "./times";

/** A user as v1 shows it; `you` is the user who asks. */
export function userV1(user: User, you: User) {
  return {
    id: user.id,
    name: user.name,
    default_currency: user.default_currency,
    locale: "de_DE",
    lang: 1,
    email: user.email,
    phone: user.phone,
    activated: true,
    last_login: v1Time(user.modified),
    created: v1Time(user.created),
    modified: v1Time(user.modified),
    has_created_company: user.id === 1,
    access: user.access,
    active_flag: user.active_flag,
    timezone_name: user.timezone_name,
    timezone_offset: offsetOf(user.timezone_name, Date.parse(user.modified)),
    role_id: user.role_id,
    icon_url: null,
    is_you: user.id === you.id,
    is_deleted: false,
  };
}

/** `GET /v1/users/me` adds the company; a connector learns its own host from `company_domain`. */
export function currentUserV1(user: User, { company }: World) {
  return {
    ...userV1(user, user),
    company_id: company.id,
    company_name: company.name,
    company_domain: company.domain,
    company_country: company.country,
    company_industry: "Manufacturing",
    language: { language_code: "en", country_code: "US" },
  };
}

/** `+02:00`, as v1 writes it. */
function offsetOf(timezone: string, at: number): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone: timezone, timeZoneName: "longOffset" });
  const name = parts.formatToParts(at).find((part) => part.type === "timeZoneName")?.value;
  return name?.replace("GMT", "") || "+00:00";
}
