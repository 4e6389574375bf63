// Activities: calls, meetings, tasks; what one holds and the rules for adding and changing one.
// https://developers.pipedrive.com/docs/api/v1/Activities
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";
import { typeByKey } from "./activityTypes";
import { wholeAddress } from "./customFieldTypes";
import { mustExist } from "./lookup";
import type { Address, Author, CustomFields, Stamped } from "./records";

export interface Attendee {
  email: string;
  name: string | null;
  status: string | null;
  is_organizer: boolean;
  person_id: number | null;
  user_id: number | null;
}

export interface Activity extends Stamped {
  id: number;
  subject: string;
  /** `key_string` of an activity type. */
  type: string;
  owner_id: number;
  creator_user_id: number;
  deal_id: number | null;
  lead_id: string | null;
  person_id: number | null;
  org_id: number | null;
  project_id: number | null;
  due_date: string | null;
  due_time: string | null;
  duration: string | null;
  busy: boolean;
  done: boolean;
  marked_as_done_time: string | null;
  note: string | null;
  public_description: string | null;
  priority: number | null;
  outcome: number | null;
  participants: { person_id: number; primary: boolean }[];
  location?: Address | null;
  attendees?: Attendee[];
  custom_fields: CustomFields;
}

/** The writable part, as the body of POST and PATCH /api/v2/activities carries it. */
export type ActivityChange = Partial<
  Pick<
    Activity,
    | "subject"
    | "type"
    | "owner_id"
    | "deal_id"
    | "lead_id"
    | "person_id"
    | "org_id"
    | "project_id"
    | "due_date"
    | "due_time"
    | "duration"
    | "busy"
    | "done"
    | "note"
    | "public_description"
    | "priority"
    | "outcome"
    | "participants"
  >
> & {
  location?: (Partial<Address> & { value?: string }) | null;
  attendees?: (Partial<Attendee> & { email?: string })[];
};

// Changelog of 21 September 2025.
const LONGEST_NOTE = 100 * 1024;

/** Adds an activity; without a type it is a call, without a subject it is called like its type. */
export function addActivity(world: World, { user }: Author, sent: ActivityChange): Activity {
  const now = timestamp(world.clock.now());
  const type = sent.type ?? "call";
  const blank: Activity = {
    id: world.activities.nextId(),
    subject: typeByKey(world, type)?.name ?? type,
    type,
    owner_id: user.id,
    creator_user_id: user.id,
    deal_id: null,
    lead_id: null,
    person_id: null,
    org_id: null,
    project_id: null,
    due_date: null,
    due_time: null,
    duration: null,
    busy: false,
    done: false,
    marked_as_done_time: null,
    note: null,
    public_description: null,
    priority: null,
    outcome: null,
    participants: [],
    custom_fields: {},
    add_time: now,
    update_time: now,
    is_deleted: false,
  };
  return world.activities.put(changed(world, blank, sent, now));
}

/** Changes only what was sent. @throws Refusal 400 for a broken rule, naming the property. */
export function changeActivity(world: World, activity: Activity, sent: ActivityChange): Activity {
  return world.activities.put(changed(world, activity, sent, timestamp(world.clock.now())));
}

export function deleteActivity(world: World, activity: Activity): void {
  world.activities.put({
    ...activity,
    is_deleted: true,
    update_time: timestamp(world.clock.now()),
  });
}

function changed(world: World, before: Activity, sent: ActivityChange, now: string): Activity {
  check(world, sent);
  const { location, attendees, due_time, duration, ...members } = sent;
  const after: Activity = {
    ...before,
    ...members,
    ...(due_time === undefined ? {} : { due_time: wholeTime(due_time) }),
    ...(duration === undefined ? {} : { duration: wholeTime(duration) }),
    ...(location === undefined ? {} : { location: place(location) }),
    ...(attendees === undefined ? {} : { attendees: attendees.map(wholeAttendee) }),
    ...people(before, sent),
    update_time: now,
  };
  if (after.done !== before.done) after.marked_as_done_time = after.done ? now : null;
  return oneParent(after);
}

// An activity belongs to one of deal, lead and project, in this order: changelog of 25 March 2024.
function oneParent(activity: Activity): Activity {
  if (activity.deal_id !== null) return { ...activity, lead_id: null, project_id: null };
  return activity.lead_id === null ? activity : { ...activity, project_id: null };
}

/**
 * `person_id` follows the primary participant (migration guide). Within the company a call may name
 * the person alone; that one then takes the place of the primary participant.
 */
function people(
  before: Activity,
  sent: ActivityChange,
): Pick<Activity, "participants" | "person_id"> {
  if (sent.participants) {
    const named = sent.participants.some((row) => row.primary);
    const participants = sent.participants.map((row, at) => ({
      person_id: row.person_id,
      primary: named ? row.primary === true : at === 0,
    }));
    return { participants, person_id: participants.find((row) => row.primary)?.person_id ?? null };
  }
  const { person_id } = sent;
  if (person_id === undefined) {
    return { participants: before.participants, person_id: before.person_id };
  }
  const others = before.participants.filter((row) => !row.primary && row.person_id !== person_id);
  const primary = person_id === null ? [] : [{ person_id, primary: true }];
  return { participants: [...primary, ...others], person_id };
}

function check(world: World, sent: ActivityChange): void {
  if (sent.type !== undefined && !typeByKey(world, sent.type)) {
    throw invalid(`type: ${sent.type} is not an activity type`);
  }
  mustExist(world.users, sent.owner_id, "owner_id");
  mustExist(world.deals, sent.deal_id, "deal_id");
  mustExist(world.persons, sent.person_id, "person_id");
  mustExist(world.organizations, sent.org_id, "org_id");
  mustExist(world.projects, sent.project_id, "project_id");
  if (sent.lead_id && !world.leads.get(sent.lead_id)) {
    throw invalid(`lead_id: ${sent.lead_id} does not exist`);
  }
  if (sent.due_date && !/^\d{4}-\d{2}-\d{2}$/.test(sent.due_date)) {
    throw invalid("due_date must be a date, YYYY-MM-DD");
  }
  for (const row of sent.participants ?? []) {
    mustExist(world.persons, row.person_id, "participants.person_id");
  }
  if ((sent.participants ?? []).filter((row) => row.primary).length > 1) {
    throw invalid("participants: only one can be primary");
  }
  if (sent.note && Buffer.byteLength(sent.note) > LONGEST_NOTE) {
    throw invalid("note must not be longer than 100 KB");
  }
}

// Both HH:MM and HH:MM:SS are in use; v2's published samples show the longer one.
function wholeTime(text: string | null): string | null {
  if (text === null) return null;
  if (!/^\d{2}:[0-5]\d(:[0-5]\d)?$/.test(text)) throw invalid(`${text} is not a time, HH:MM:SS`);
  return text.length === 5 ? `${text}:00` : text;
}

function place(sent: ActivityChange["location"]): Address | null {
  if (!sent) return null;
  if (typeof sent.value !== "string") throw invalid("location.value is required");
  return wholeAddress({ ...sent, value: sent.value });
}

function wholeAttendee(sent: Partial<Attendee>): Attendee {
  if (!sent.email) throw invalid("attendees.email is required");
  return {
    email: sent.email,
    name: sent.name ?? null,
    status: sent.status ?? null,
    is_organizer: sent.is_organizer ?? false,
    person_id: sent.person_id ?? null,
    user_id: sent.user_id ?? null,
  };
}
