// What hangs on a record, for the counts and dates that `include_fields` adds: activities, notes, files, mail.
import type { World } from "../world";
import type { Activity } from "./activities";
import { lastActivity, nextActivity } from "./activityDates";
import { type MailMessage, presentMail } from "./mail";
import { groupBy, type Tallies } from "./tallies";

/** How the related records name the one they belong to. */
export interface Links {
  activity(activity: Activity): readonly (number | null)[];
  /** The property of notes and files. */
  id: "deal_id" | "person_id" | "org_id";
  mail(message: MailMessage, world: World): readonly (number | null)[];
  smartBcc(world: World, id: number): string;
}

/** Tallies that deals, persons and organizations have in common. */
export function relatedTallies<Row extends { id: number; followers: readonly unknown[] }>(
  links: Links,
): Tallies<Row, World> {
  const activities = (world: World, fits: (activity: Activity) => boolean = () => true) =>
    groupBy(
      world.activities.filter((activity) => !activity.is_deleted && fits(activity)),
      links.activity,
    );
  const mail = (world: World, fits: (message: MailMessage) => boolean = () => true) =>
    groupBy(presentMail(world).filter(fits), (message) => links.mail(message, world));
  const count = (group: (world: World) => (id: number) => readonly unknown[]) => (world: World) => {
    const of = group(world);
    return (row: Row) => of(row.id).length;
  };
  const lastTime = (fits: (message: MailMessage) => boolean) => (world: World) => {
    const of = mail(world, fits);
    return (row: Row) =>
      of(row.id)
        .map((message) => message.message_time)
        .sort()
        .at(-1) ?? null;
  };

  return {
    activities_count: count((world) => activities(world)),
    done_activities_count: count((world) => activities(world, (activity) => activity.done)),
    undone_activities_count: count((world) => activities(world, (activity) => !activity.done)),
    next_activity_id: (world) => (row) => nextActivity(world, links.id, row.id)?.id ?? null,
    last_activity_id: (world) => (row) => lastActivity(world, links.id, row.id)?.id ?? null,
    notes_count: count((world) =>
      groupBy(
        world.notes.filter((note) => note.active_flag),
        (note) => [note[links.id]],
      ),
    ),
    files_count: count((world) =>
      groupBy(
        world.files.filter((file) => file.active_flag),
        (file) => [file[links.id]],
      ),
    ),
    followers_count: () => (row) => row.followers.length,
    email_messages_count: count((world) => mail(world)),
    last_incoming_mail_time: lastTime((message) => !message.sent_flag),
    last_outgoing_mail_time: lastTime((message) => message.sent_flag),
    smart_bcc_email: (world) => (row) => links.smartBcc(world, row.id),
  };
}
