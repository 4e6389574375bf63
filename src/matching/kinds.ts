// The records that can be matched: their calls, what each can be found by, and what belongs together in them.
import {
  type Contacts,
  contactsIn,
  type Same,
  sameEmail,
  samePhone,
  withContact,
} from "../contacts";
import type { Call } from "../generated/calls";
import { isObject } from "../json";
import { pricesIn } from "../prices";
import type { Comparison, Joined } from "./differences";
import { byContact, byText, phoneTerms, type Way } from "./sought";

/** A record that another one names: the word of the search's query, and the member of the record. */
export interface Link {
  query: "person_id" | "organization_id";
  member: string;
}

export interface Kind extends Comparison {
  record: "person" | "organization" | "deal" | "lead" | "product";
  records: string;
  calls: {
    search: Call;
    read: Call;
    /** Reads several by `ids`; leads have no such list. */
    list?: Call;
    /** The same list, newest first, of those changed since a moment: it knows what the search does not yet. */
    recent: { call: Call; query: Readonly<Record<string, string>> };
    add: Call;
    update: Call;
    /** Only where Pipedrive can merge. */
    merge?: Call;
  };
  /** By the value of Match By; the first is the usual one. */
  ways: Readonly<Record<string, Way>>;
  links: readonly Link[];
}

const NEWEST = { sort_by: "add_time", sort_direction: "desc" };

/** Given addresses or numbers are added to those of the person, of which none is lost and the primary one stays. */
const contactsJoined =
  (same: Same): Joined =>
  (given, stored) => {
    const known = contactsIn(stored);
    if (known.length === 0) return given;
    return contactsIn(given).reduce<Contacts>(
      (list, { value, label }) => withContact(list, { value, ...(label && { label }) }, same),
      known,
    );
  };

/** Given prices take the place of those in the same currency; prices in other currencies stay. */
const pricesJoined: Joined = (given, stored) => {
  const fresh = Array.isArray(given) ? given.filter(isObject) : [];
  const known = pricesIn(stored);
  const currencies: readonly unknown[] = known.map(({ currency }) => currency);
  return [
    ...known.map((price) => ({
      ...price,
      ...fresh.find(({ currency }) => currency === price.currency),
    })),
    ...fresh.filter(({ currency }) => !currencies.includes(currency)),
  ];
};

const PERSON: Link = { query: "person_id", member: "person_id" };
const ORG: Link = { query: "organization_id", member: "org_id" };

export const KINDS = {
  person: {
    record: "person",
    records: "persons",
    calls: {
      search: "GET /api/v2/persons/search",
      read: "GET /api/v2/persons/{id}",
      list: "GET /api/v2/persons",
      recent: { call: "GET /api/v2/persons", query: NEWEST },
      add: "POST /api/v2/persons",
      update: "PATCH /api/v2/persons/{id}",
      merge: "PUT /v1/persons/{id}/merge",
    },
    ways: {
      email: byContact(
        { label: "Email", words: "the e-mail address", fields: "email", member: "emails" },
        sameEmail,
      ),
      phone: byContact(
        { label: "Phone", words: "the phone number", fields: "phone", member: "phones" },
        samePhone,
        phoneTerms,
      ),
      name: byText("name", "Name", true),
    },
    links: [ORG],
    joined: { emails: contactsJoined(sameEmail), phones: contactsJoined(samePhone) },
    together: [["first_name", "last_name"]],
  },
  organization: {
    record: "organization",
    records: "organizations",
    calls: {
      search: "GET /api/v2/organizations/search",
      read: "GET /api/v2/organizations/{id}",
      list: "GET /api/v2/organizations",
      recent: { call: "GET /api/v2/organizations", query: NEWEST },
      add: "POST /api/v2/organizations",
      update: "PATCH /api/v2/organizations/{id}",
      merge: "PUT /v1/organizations/{id}/merge",
    },
    ways: { name: byText("name", "Name", false) },
    links: [],
    together: [],
  },
  deal: {
    record: "deal",
    records: "deals",
    calls: {
      search: "GET /api/v2/deals/search",
      read: "GET /api/v2/deals/{id}",
      list: "GET /api/v2/deals",
      recent: { call: "GET /api/v2/deals", query: NEWEST },
      add: "POST /api/v2/deals",
      update: "PATCH /api/v2/deals/{id}",
      merge: "PUT /v1/deals/{id}/merge",
    },
    ways: { title: byText("title", "Title", true) },
    links: [PERSON, ORG],
    together: [
      ["status", "lost_reason", "close_time", "won_time", "lost_time"],
      ["value", "currency"],
      ["stage_id", "pipeline_id"],
      ["is_archived", "archive_time"],
    ],
  },
  lead: {
    record: "lead",
    records: "leads",
    calls: {
      search: "GET /api/v2/leads/search",
      read: "GET /v1/leads/{id}",
      recent: { call: "GET /v1/leads", query: { sort: "add_time DESC" } },
      add: "POST /v1/leads",
      update: "PATCH /v1/leads/{id}",
    },
    ways: { title: byText("title", "Title", true) },
    links: [PERSON, { query: "organization_id", member: "organization_id" }],
    together: [],
  },
  product: {
    record: "product",
    records: "products",
    calls: {
      search: "GET /api/v2/products/search",
      read: "GET /api/v2/products/{id}",
      list: "GET /api/v2/products",
      recent: { call: "GET /api/v2/products", query: NEWEST },
      add: "POST /api/v2/products",
      update: "PATCH /api/v2/products/{id}",
    },
    ways: { code: byText("code", "Code", false), name: byText("name", "Name", false) },
    links: [],
    joined: { prices: pricesJoined },
    together: [["billing_frequency", "billing_frequency_cycles"]],
  },
} as const satisfies Record<string, Kind>;
