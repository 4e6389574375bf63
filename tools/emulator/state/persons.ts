// Persons: what one holds, and the rules by which it is added, changed and deleted.
import { timestamp } from "../clock";
import { invalid, Refusal } from "../handler";
import type { World } from "../world";
import { recordChanges } from "./changes";
import { applyCustomFields } from "./customFields";
import { mustBeLabels } from "./fields";
import { mustBeNamed, mustBeVisibility, mustExist } from "./lookup";
import type { Author, ContactMethod, CustomFields, Follower, Stamped, Visibility } from "./records";
import { visibilityOfNew } from "./roles";
import { readMoment } from "./times";

export type MarketingStatus = "no_consent" | "unsubscribed" | "subscribed" | "archived";

export interface Person extends Stamped {
  id: number;
  name: string;
  first_name: string;
  last_name: string;
  owner_id: number;
  org_id: number | null;
  emails: ContactMethod[];
  phones: ContactMethod[];
  picture_id: number | null;
  visible_to: Visibility;
  label_ids: number[];
  marketing_status: MarketingStatus;
  custom_fields: CustomFields;
  followers: Follower[];
}

/** The writable part, as the body of POST and PATCH /api/v2/persons carries it. */
export interface PersonChange {
  name?: string;
  first_name?: string;
  last_name?: string;
  owner_id?: number;
  org_id?: number | null;
  add_time?: string;
  emails?: Partial<ContactMethod>[] | null;
  phones?: Partial<ContactMethod>[] | null;
  visible_to?: number;
  label_ids?: number[];
  marketing_status?: MarketingStatus;
  custom_fields?: Record<string, unknown>;
}

export function addPerson(world: World, sent: PersonChange, author: Author): Person {
  if (!namesOf(sent)) throw invalid("Name must be given.");
  const now = timestamp(world.clock.now());
  const blank: Person = {
    id: world.persons.nextId(),
    name: "",
    first_name: "",
    last_name: "",
    owner_id: author.user.id,
    org_id: null,
    emails: [],
    phones: [],
    picture_id: null,
    visible_to: visibilityOfNew(world, "person", sent.owner_id ?? author.user.id),
    label_ids: [],
    marketing_status: "no_consent",
    add_time: sent.add_time ? readMoment(sent.add_time, "add_time") : now,
    update_time: now,
    is_deleted: false,
    custom_fields: {},
    followers: [],
  };
  return world.persons.put(changed(world, blank, sent, author));
}

/** Changes only what the body carries; lists of e-mails and phones are replaced whole. */
export function changePerson(
  world: World,
  person: Person,
  sent: PersonChange,
  author: Author,
): Person {
  const after = changed(world, person, sent, author);
  recordChanges(world, "person", person, after, author.user.id);
  return world.persons.put(after);
}

/** Marks a person as deleted; it stays readable by id for 30 days. */
export function deletePerson(world: World, person: Person, author: Author): void {
  const after = { ...person, is_deleted: true, update_time: timestamp(world.clock.now()) };
  recordChanges(world, "person", person, after, author.user.id);
  world.persons.put(after);
}

function changed(world: World, person: Person, sent: PersonChange, { user }: Author): Person {
  refuseContactSync(sent);
  mustExist(world.users, sent.owner_id, "owner_id");
  mustExist(world.organizations, sent.org_id, "org_id");
  mustBeVisibility(sent.visible_to);
  mustBeLabels(world, "person", sent.label_ids);
  const emails = contactMethods(sent.emails, "emails") ?? person.emails;
  return {
    ...person,
    ...namesOf(sent),
    owner_id: sent.owner_id ?? person.owner_id,
    org_id: sent.org_id === undefined ? person.org_id : sent.org_id,
    emails,
    phones: contactMethods(sent.phones, "phones") ?? person.phones,
    visible_to: (sent.visible_to as Visibility | undefined) ?? person.visible_to,
    label_ids: sent.label_ids ?? person.label_ids,
    marketing_status: marketingStatus(person, sent.marketing_status, emails),
    custom_fields: applyCustomFields(
      world,
      "person",
      person.custom_fields,
      sent.custom_fields,
      user,
    ),
    update_time: timestamp(world.clock.now()),
  };
}

type Names = Pick<Person, "name" | "first_name" | "last_name">;

// Either `name` or both parts are sent; one part may be empty, not both: migration guide, "Persons".
function namesOf(sent: PersonChange): Names | undefined {
  const { name, first_name, last_name } = sent;
  mustBeNamed(name, "Name must be given.");
  if (name !== undefined) return splitName(name);
  if (first_name === undefined && last_name === undefined) return undefined;
  if (first_name === undefined || last_name === undefined) {
    throw invalid("first_name and last_name must be given together");
  }
  const whole = `${first_name} ${last_name}`.trim();
  mustBeNamed(whole, "Name must be given.");
  return { name: whole, first_name, last_name };
}

/** One name in its three parts: the first word is the first name, the rest the last. */
export function splitName(name: string): Names {
  const [first_name = "", ...rest] = name.trim().split(/\s+/);
  return { name: name.trim(), first_name, last_name: rest.join(" ") };
}

// `value` is needed, `label` defaults to "work", at most one is primary and the first is when none is:
// migration guide, "Persons".
function contactMethods(
  sent: readonly Partial<ContactMethod>[] | null | undefined,
  field: string,
): ContactMethod[] | undefined {
  if (sent === undefined) return undefined;
  const methods = (sent ?? []).map(({ value, label = "work", primary = false }) => {
    if (value === undefined) throw invalid(`${field}: value is required`);
    return { value, label, primary };
  });
  if (methods.filter((method) => method.primary).length > 1) {
    throw invalid(`${field}: only one can be primary`);
  }
  const [first] = methods;
  if (first && !methods.some((method) => method.primary)) first.primary = true;
  return methods;
}

// These exist only after contact sync was set up, which this company has not done:
// https://developers.pipedrive.com/docs/api/v1/Persons#addPerson
const contactSync = ["postal_address", "notes", "im", "birthday", "job_title"];

function refuseContactSync(sent: PersonChange): void {
  const field = contactSync.find((name) => name in sent);
  if (field) throw new Refusal(403, `${field} can only be set when contact sync is enabled`);
}

// The status may leave its first value once, and needs an e-mail address; any other change is ignored
// without an error: text of "marketing_status" in POST /api/v2/persons.
function marketingStatus(
  person: Person,
  sent: MarketingStatus | undefined,
  emails: readonly ContactMethod[],
): MarketingStatus {
  const mayChange = person.marketing_status === "no_consent" && emails.length > 0;
  return sent && mayChange ? sent : person.marketing_status;
}
