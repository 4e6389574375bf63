// Call logs: a call that took place, shown by an activity; it may have one recording.
// https://developers.pipedrive.com/docs/api/v1/CallLogs
import { createHash } from "node:crypto";
import { timestamp } from "../clock";
import { invalid, notFound, Refusal, type Upload } from "../handler";
import type { World } from "../world";
import { type Activity, addActivity, changeActivity } from "./activities";
import { findPresent, mustExist } from "./lookup";
import type { Author } from "./records";

export interface CallLog {
  /** 32 hexadecimal digits. */
  id: string;
  user_id: number;
  activity_id: number;
  person_id: number | null;
  org_id: number | null;
  deal_id: number | null;
  lead_id: string | null;
  subject: string;
  /** Seconds, as text. */
  duration: string;
  outcome: string;
  from_phone_number: string | null;
  to_phone_number: string;
  /** RFC 3339. */
  start_time: string;
  end_time: string;
  note: string | null;
  recording: Upload | null;
  is_deleted: boolean;
}

/** The body of POST /v1/callLogs. */
export type NewCallLog = Partial<
  Pick<
    CallLog,
    | "user_id"
    | "activity_id"
    | "subject"
    | "duration"
    | "from_phone_number"
    | "note"
    | "person_id"
    | "org_id"
    | "deal_id"
    | "lead_id"
  >
> &
  Pick<CallLog, "outcome" | "to_phone_number" | "start_time" | "end_time">;

/**
 * Adds a call log with an activity that is done, or turns an activity of the type `call` into one.
 * @throws Refusal 400 for a broken rule, 403 for another user's call log without being an
 * administrator, 404 for an activity that is not there.
 */
export function addCallLog(world: World, author: Author, sent: NewCallLog): CallLog {
  const { user } = author;
  const { user_id = user.id } = sent;
  if (user_id !== user.id && !user.is_admin) throw forbidden();
  mustExist(world.users, user_id, "user_id");
  check(sent);
  const activity = activityOf(world, author, { ...sent, user_id });
  return keepCallLog(world, { ...sent, user_id }, activity);
}

function check(sent: NewCallLog): void {
  if (moment(sent.end_time, "end_time") < moment(sent.start_time, "start_time")) {
    throw invalid("end_time must not be before start_time");
  }
  if (sent.duration !== undefined && !/^\d+$/.test(sent.duration)) {
    throw invalid("duration must be a number of seconds");
  }
  if (sent.deal_id && sent.lead_id) {
    throw invalid("a call log belongs to a deal or to a lead, not to both: deal_id, lead_id");
  }
}

/** Keeps a call log beside the activity that shows it, whose links it has. */
export function keepCallLog(
  world: World,
  sent: NewCallLog & { user_id: number },
  activity: Activity,
): CallLog {
  return world.callLogs.put({
    id: createHash("md5")
      .update(`call log ${world.callLogs.size + 1}`)
      .digest("hex"),
    user_id: sent.user_id,
    activity_id: activity.id,
    person_id: activity.person_id,
    org_id: activity.org_id,
    deal_id: activity.deal_id,
    lead_id: activity.lead_id,
    subject: activity.subject,
    duration: sent.duration ?? "0",
    outcome: sent.outcome,
    from_phone_number: sent.from_phone_number ?? null,
    to_phone_number: sent.to_phone_number,
    start_time: moment(sent.start_time, "start_time"),
    end_time: moment(sent.end_time, "end_time"),
    note: sent.note ?? null,
    recording: null,
    is_deleted: false,
  });
}

/** The named activity with its own links, or a new one with those of the body; either is done. */
function activityOf(world: World, author: Author, sent: NewCallLog): Activity {
  const told = {
    ...(sent.subject === undefined ? {} : { subject: sent.subject }),
    ...(sent.note === undefined || sent.note === null ? {} : { note: sent.note }),
    done: true,
  };
  if (sent.activity_id !== undefined) {
    const activity = findPresent(world, world.activities, sent.activity_id, "Activity");
    if (activity.type !== "call") throw invalid("activity_id must be an activity of the type call");
    return changeActivity(world, activity, told);
  }
  const { person_id, org_id, deal_id, lead_id, user_id } = sent;
  const start = moment(sent.start_time, "start_time");
  const links = { person_id, org_id, deal_id, lead_id };
  return addActivity(world, author, {
    ...Object.fromEntries(Object.entries(links).filter(([, id]) => id !== undefined)),
    ...told,
    type: "call",
    owner_id: user_id ?? author.user.id,
    due_date: start.slice(0, 10),
    due_time: start.slice(11, 19),
  });
}

/** The call log; 410 when it was deleted, where the call documents it. */
export function findCallLog(world: World, id: unknown, deleted: 404 | 410): CallLog {
  const log = world.callLogs.get(String(id));
  if (!log || (log.is_deleted && deleted === 404)) throw notFound("Call log");
  if (log.is_deleted) throw new Refusal(410, "The call log is no longer available.");
  return log;
}

/** Deletes the recording along with it, not the activity. */
export function deleteCallLog(world: World, { user }: Author, log: CallLog): void {
  if (log.user_id !== user.id && !user.is_admin) throw forbidden();
  world.callLogs.put({ ...log, recording: null, is_deleted: true });
}

/** @throws Refusal 409 when there is a recording already. */
export function addRecording(world: World, log: CallLog, recording: Upload): void {
  if (log.recording !== null) {
    throw new Refusal(409, "Recording for this call already exists.");
  }
  world.callLogs.put({ ...log, recording });
}

const forbidden = () => new Refusal(403, "You don't have permission to access the resource.");

/** `YYYY-MM-DD HH:MM:SS` in UTC, by the descriptions of both fields. */
function moment(text: string, name: string): string {
  const written = /^\d{4}-\d\d-\d\d([ T])\d\d:\d\d:\d\d(\.\d+)?Z?$/.test(text);
  const time = written ? Date.parse(text.replace(" ", "T").replace(/Z?$/, "Z")) : Number.NaN;
  if (Number.isNaN(time)) throw invalid(`${name} must be a time, YYYY-MM-DD HH:MM:SS`);
  return timestamp(time);
}
