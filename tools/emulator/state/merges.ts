// Merging two records: one is removed, the other keeps its data, fills its gaps and takes over what hung
// on the first. https://pipedrive.readme.io/docs/merging-two-deals, -persons, -organizations
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";
import { recordChanges } from "./changes";
import { type Deal, deleteDeal, editableDeal } from "./deals";
import { customFieldsOf } from "./fields";
import { findPresent } from "./lookup";
import { handOverDeal, handOverOrganization, handOverPerson } from "./mergeLinks";
import { deleteOrganization, type Organization } from "./organizations";
import { deletePerson, type Person } from "./persons";
import type { Author, CustomFields } from "./records";

/** A merge that was done: which record went, which one stayed. */
export interface Merged {
  id: number;
  kind: "deal" | "person" | "organization";
  removed_id: number;
  kept_id: number;
}

/** Which record goes (the one in the path) and which stays (`merge_with_id`). */
export interface Merge {
  removed: unknown;
  kept: unknown;
}

/**
 * Merges two deals and returns the one that stays.
 * @throws Refusal 400 for a deal with itself or an archived one, 404 when either does not exist.
 */
export function mergeDeals(world: World, merge: Merge, author: Author): Deal {
  mustBeTwo(merge);
  const removed = editableDeal(world, merge.removed);
  const kept = editableDeal(world, merge.kept);
  const worth = kept.value === 0 ? removed : kept;
  const after: Deal = {
    ...filled(kept, removed, [
      "person_id",
      "org_id",
      "probability",
      "expected_close_date",
      "label_ids",
      "channel",
      "channel_id",
    ]),
    value: worth.value,
    currency: worth.currency,
    followers: together(kept.followers, removed.followers),
    update_time: timestamp(world.clock.now()),
  };
  handOverDeal(world, removed.id, kept.id);
  noteMerge(world, "deal", removed.id, kept.id);
  deleteDeal(world, removed, author);
  recordChanges(world, "deal", kept, after, author.user.id, "merge");
  return world.deals.put(after);
}

/** Merges two persons; e-mails and phones are fields like any other: kept whole unless there are none. */
export function mergePersons(world: World, merge: Merge, author: Author): Person {
  mustBeTwo(merge);
  const removed = findPresent(world, world.persons, merge.removed, "Person");
  const kept = findPresent(world, world.persons, merge.kept, "Person");
  const after: Person = {
    ...filled(kept, removed, ["org_id", "emails", "phones", "picture_id", "label_ids"]),
    followers: together(kept.followers, removed.followers),
    update_time: timestamp(world.clock.now()),
  };
  handOverPerson(world, removed.id, kept.id);
  noteMerge(world, "person", removed.id, kept.id);
  deletePerson(world, removed, author);
  recordChanges(world, "person", kept, after, author.user.id, "merge");
  return world.persons.put(after);
}

/** Merges two organizations; long texts that both have are joined, as its tutorial describes. */
export function mergeOrganizations(world: World, merge: Merge, author: Author): Organization {
  mustBeTwo(merge);
  const removed = findPresent(world, world.organizations, merge.removed, "Organization");
  const kept = findPresent(world, world.organizations, merge.kept, "Organization");
  const whole = filled(kept, removed, [
    "address",
    "website",
    "linkedin",
    "industry",
    "annual_revenue",
    "employee_count",
    "label_ids",
  ]);
  const after: Organization = {
    ...whole,
    custom_fields: { ...whole.custom_fields, ...joinedTexts(world, kept, removed) },
    followers: together(kept.followers, removed.followers),
    update_time: timestamp(world.clock.now()),
  };
  handOverOrganization(world, removed.id, kept.id);
  noteMerge(world, "organization", removed.id, kept.id);
  deleteOrganization(world, removed, author);
  recordChanges(world, "organization", kept, after, author.user.id, "merge");
  return world.organizations.put(after);
}

function noteMerge(world: World, kind: Merged["kind"], removed_id: number, kept_id: number): void {
  world.merges.put({ id: world.merges.nextId(), kind, removed_id, kept_id });
}

function mustBeTwo({ removed, kept }: Merge): void {
  if (removed === kept) throw invalid("merge_with_id must not be the id of the record itself");
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** The record with what it lacks taken from the other; custom fields one by one. */
function filled<Row extends { custom_fields: CustomFields }>(
  kept: Row,
  removed: Row,
  fields: readonly (keyof Row)[],
): Row {
  const gaps = fields.filter((field) => isEmpty(kept[field]));
  return {
    ...kept,
    ...Object.fromEntries(gaps.map((field) => [field, removed[field]])),
    custom_fields: { ...removed.custom_fields, ...kept.custom_fields },
  };
}

function joinedTexts(world: World, kept: Organization, removed: Organization): CustomFields {
  const joined: CustomFields = {};
  for (const { code, type } of customFieldsOf(world, "organization")) {
    const [one, other] = [kept.custom_fields[code], removed.custom_fields[code]];
    if (type !== "text" || typeof one !== "string" || typeof other !== "string") continue;
    if (one !== other) joined[code] = `${one}\n${other}`;
  }
  return joined;
}

function together(kept: Deal["followers"], removed: Deal["followers"]): Deal["followers"] {
  const known = new Set(kept.map((follower) => follower.user_id));
  return [...kept, ...removed.filter((follower) => !known.has(follower.user_id))];
}
