// Mail threads: the messages of a mailbox that belong together, and the folders they lie in.
// https://developers.pipedrive.com/docs/api/v1/Mailbox
import { timestamp } from "../clock";
import { invalid, notFound } from "../handler";
import type { World } from "../world";
import { mustExist } from "./lookup";
import type { MailMessage } from "./mail";

export type Folder = "inbox" | "drafts" | "sent" | "archive";

/** What messages do not tell themselves; the deal of a thread is that of its messages. */
export interface MailThread {
  id: number;
  user_id: number;
  lead_id: string | null;
  shared_flag: boolean;
  archived_flag: boolean;
  deleted_flag: boolean;
  /** How often it was changed. */
  version: number;
  add_time: string;
  update_time: string;
}

/** The body of PUT /v1/mailbox/mailThreads/{id}. */
export interface MailThreadChange {
  deal_id?: number;
  lead_id?: string;
  shared_flag?: 0 | 1;
  read_flag?: 0 | 1;
  archived_flag?: 0 | 1;
}

/** The messages of a thread, oldest first. */
export const messagesOf = (world: World, thread: Pick<MailThread, "id">): MailMessage[] =>
  world.mailMessages
    .filter((message) => message.mail_thread_id === thread.id)
    .sort((one, other) => (one.message_time < other.message_time ? -1 : 1));

const isReceived = ({ sent_flag, draft_flag }: MailMessage): boolean => !sent_flag && !draft_flag;

/** Archived threads leave the inbox: text of `archived_flag`. */
export function foldersOf(world: World, thread: MailThread): Folder[] {
  const messages = messagesOf(world, thread);
  const received = messages.some(isReceived);
  return [
    ...(received && !thread.archived_flag ? (["inbox"] as const) : []),
    ...(messages.some((message) => message.draft_flag) ? (["drafts"] as const) : []),
    ...(messages.some((message) => message.sent_flag) ? (["sent"] as const) : []),
    ...(thread.archived_flag ? (["archive"] as const) : []),
  ];
}

/** A user's threads in a folder, that with the latest message first. */
export function threadsIn(world: World, userId: number, folder: Folder): MailThread[] {
  const latest = (thread: MailThread) => messagesOf(world, thread).at(-1)?.message_time ?? "";
  return world.mailThreads
    .filter((thread) => thread.user_id === userId && !thread.deleted_flag)
    .filter((thread) => foldersOf(world, thread).includes(folder))
    .sort((one, other) => (latest(one) < latest(other) ? 1 : -1));
}

/** The thread; 404 when there is none or it was deleted. */
export function findThread(world: World, id: unknown): MailThread {
  const thread = world.mailThreads.get(Number(id));
  if (!thread || thread.deleted_flag) throw notFound("Mail thread");
  return thread;
}

/** The message; 404 when there is none or its thread was deleted. */
export function findMessage(world: World, id: unknown): MailMessage {
  const message = world.mailMessages.get(Number(id));
  if (!message) throw notFound("Mail message");
  findThread(world, message.mail_thread_id);
  return message;
}

/**
 * Changes what was sent; a link to a deal takes the place of one to a lead, and the other way round.
 * @throws Refusal 400 for a deal or lead that is not there, for both at once, and for archiving a
 * thread that is not in the inbox.
 */
export function changeThread(world: World, thread: MailThread, sent: MailThreadChange): MailThread {
  check(world, thread, sent);
  const { deal_id, lead_id, read_flag, shared_flag, archived_flag } = sent;
  const update_time = timestamp(world.clock.now());
  for (const message of messagesOf(world, thread)) {
    world.mailMessages.put({
      ...message,
      ...(deal_id === undefined ? {} : { deal_id }),
      ...(lead_id === undefined ? {} : { deal_id: null }),
      ...(read_flag === undefined ? {} : { read_flag: read_flag === 1 }),
      update_time,
    });
  }
  return world.mailThreads.put({
    ...thread,
    ...(deal_id === undefined ? {} : { lead_id: null }),
    ...(lead_id === undefined ? {} : { lead_id }),
    ...(shared_flag === undefined ? {} : { shared_flag: shared_flag === 1 }),
    ...(archived_flag === undefined ? {} : { archived_flag: archived_flag === 1 }),
    version: thread.version + 1,
    update_time,
  });
}

function check(world: World, thread: MailThread, sent: MailThreadChange): void {
  mustExist(world.deals, sent.deal_id, "deal_id");
  if (sent.lead_id !== undefined && !world.leads.get(sent.lead_id)) {
    throw invalid(`lead_id: ${sent.lead_id} does not exist`);
  }
  if (sent.deal_id !== undefined && sent.lead_id !== undefined) {
    throw invalid("a mail thread is linked to a deal or to a lead, not to both: deal_id, lead_id");
  }
  const isNew = sent.archived_flag === 1 && !thread.archived_flag;
  if (isNew && !foldersOf(world, thread).includes("inbox")) {
    throw invalid("archived_flag: only threads of the inbox can be archived");
  }
}

/** Its messages no longer show anywhere. */
export function deleteThread(world: World, thread: MailThread): void {
  const update_time = timestamp(world.clock.now());
  world.mailThreads.put({ ...thread, deleted_flag: true, update_time });
}
