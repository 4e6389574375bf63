// The five records that can be matched: their inputs, the body made of them, and what a new one needs.
import { InputError } from "../errors";
import { type ContactMethod, type Fields, renamed, type Values } from "../fields";
import { mustBeBillable, mustBeOnce } from "../inputs/billing";
import { KINDS, type Kind, type Shown } from "../matching";
import { emails, name, organizationId, orgId, personId, phones, title } from "../vocabulary";
import { dealBody, dealDetails, mustFitStatus } from "./dealBody";
import { leadBody, leadDetails, mustHaveContact } from "./leadBody";
import type { Own } from "./matchInputs";
import { organizationBody, organizationDetails } from "./organizationBody";
import { mustBeOneName, personBody, personDetails } from "./personBody";
import { productBody, productDetails, selectable, tax } from "./productBody";

/** Links of a record by the word of the search's query. */
export type Links = Partial<Record<"person_id" | "organization_id", number | undefined>>;

export interface Matched<F extends Fields, L extends Fields> {
  kind: Kind;
  inputs: F;
  /** For a search alone: links that the record must hold as well. */
  linkInputs: L;
  /** In an upsert by name or title these count as well. */
  links(values: Values<L>): Links;
  /** Throws an InputError before any request. */
  check(values: Values<F>): void;
  /** Throws an InputError when the inputs do not make a new record; it may hold `key` too. */
  mustBeAddable(values: Values<F>, key: Shown): void;
  /** But for custom fields. */
  body(values: Values<F>): Shown;
  own(values: Values<F>): Own;
}

const matched = <F extends Fields, L extends Fields>(parts: Matched<F, L>): Matched<F, L> => parts;

const nothing = () => undefined;

function mustBeFilled(label: string, value: unknown, record: string): void {
  if (value !== undefined) return;
  throw new InputError(`${label} is required to add a ${record}, and none matches: fill it in`);
}

/** The address or number a person is told by. */
const primaryOf = (contacts: readonly ContactMethod[] | undefined): string | undefined =>
  (contacts?.find(({ primary }) => primary === true) ?? contacts?.[0])?.value;

const ADDED =
  "They are added to those the person has already: none is lost, and the primary one stays. One, several separated by commas, or a JSON list of value, label and primary.";

export const person = matched({
  kind: KINDS.person,
  inputs: {
    name: name({ help: "The whole name. A new person needs it, or First Name and Last Name." }),
    ...personDetails,
    email: renamed(emails, { help: `E-mail addresses. ${ADDED}` }),
    phone: renamed(phones, { help: `Phone numbers. ${ADDED}` }),
  },
  linkInputs: {
    orgId: orgId({ help: "Only persons of this organization match." }),
  },
  links: ({ orgId }) => ({ organization_id: orgId }),
  check: mustBeOneName,
  mustBeAddable: ({ name, firstName }, key) =>
    mustBeFilled("Name", name ?? firstName ?? key.name, "person"),
  body: personBody,
  own: ({ email, phone, name, firstName, lastName, customFields }) => ({
    values: {
      email: primaryOf(email),
      phone: primaryOf(phone),
      name: name ?? (firstName === undefined ? undefined : `${firstName} ${lastName}`),
    },
    customFields,
  }),
});

export const organization = matched({
  kind: KINDS.organization,
  inputs: {
    name: name({ help: "The name. A new organization needs it." }),
    ...organizationDetails,
  },
  linkInputs: {},
  links: () => ({}),
  check: nothing,
  mustBeAddable: ({ name }, key) => mustBeFilled("Name", name ?? key.name, "organization"),
  body: ({ name, ...values }) => ({ name, ...organizationBody(values) }),
  own: ({ name, customFields }) => ({ values: { name }, customFields }),
});

const ONLY = (records: string, of: string) => `Only ${records} of ${of} match.`;

export const deal = matched({
  kind: KINDS.deal,
  inputs: { title: title({ help: "The title. A new deal needs it." }), ...dealDetails },
  linkInputs: {
    personId: personId({ help: ONLY("deals", "this person") }),
    orgId: orgId({ help: ONLY("deals", "this organization") }),
  },
  links: ({ personId, orgId }) => ({ person_id: personId, organization_id: orgId }),
  check: (values) => {
    if (values.status !== undefined) mustFitStatus(values, values.status);
  },
  mustBeAddable(values, key) {
    mustBeFilled("Title", values.title ?? key.title, "deal");
    mustFitStatus(values, values.status ?? "open");
  },
  body: ({ title, ...values }) => ({ title, ...dealBody(values) }),
  own: ({ title, customFields }) => ({ values: { title }, customFields }),
});

export const lead = matched({
  kind: KINDS.lead,
  inputs: { title: title({ help: "The title. A new lead needs it." }), ...leadDetails },
  linkInputs: {
    personId: personId({ help: ONLY("leads", "this person") }),
    organizationId: organizationId({ help: ONLY("leads", "this organization") }),
  },
  links: ({ personId, organizationId }) => ({
    person_id: personId,
    organization_id: organizationId,
  }),
  check: nothing,
  mustBeAddable(values, key) {
    mustBeFilled("Title", values.title ?? key.title, "lead");
    mustHaveContact(values);
  },
  body: ({ title, ...values }) => ({ title, ...leadBody(values) }),
  own: ({ title, customFields }) => ({ values: { title }, customFields }),
});

export const product = matched({
  kind: KINDS.product,
  inputs: {
    name: name({ help: "The name. A new product needs it." }),
    ...productDetails,
    prices: renamed(productDetails.prices, {
      help: "A JSON list with one entry per currency: currency (its code), price, cost, direct_cost (or overhead_cost, its old name) and notes. Prices of the product in other currencies stay.",
    }),
    tax,
    selectable,
  },
  linkInputs: {},
  links: () => ({}),
  check: ({ billingFrequency, billingFrequencyCycles }) =>
    mustBeOnce(billingFrequency, billingFrequencyCycles),
  mustBeAddable({ name, billingFrequency, billingFrequencyCycles }, key) {
    mustBeFilled("Name", name ?? key.name, "product");
    mustBeBillable(billingFrequency, billingFrequencyCycles);
  },
  body: ({ name, ...values }) => ({ name, ...productBody(values) }),
  own: ({ name, code, customFields }) => ({ values: { code, name }, customFields }),
});
