// A mail thread as v1 shows it: most of it is told by its messages.
// https://developers.pipedrive.com/docs/api/v1/Mailbox#getMailThread
import type { MailMessage } from "../state/mail";
import { foldersOf, type MailThread, messagesOf } from "../state/mailThreads";
import type { World } from "../world";
import { accountOf, flag, withMilliseconds } from "./mail";

export function mailThreadV1(world: World, thread: MailThread) {
  const messages = messagesOf(world, thread);
  const [first] = messages;
  const last = messages.at(-1);
  const drafts = messages.filter((message) => message.draft_flag);
  const sent = messages.filter((message) => message.sent_flag);
  const received = messages.filter((message) => !message.sent_flag && !message.draft_flag);
  const deal_id = first?.deal_id ?? null;
  const timeOf = (message: MailMessage | undefined) =>
    message === undefined ? null : withMilliseconds(message.message_time);
  return {
    id: thread.id,
    account_id: accountOf(thread.user_id),
    user_id: thread.user_id,
    subject: first?.subject ?? "",
    snippet: last?.snippet ?? "",
    snippet_draft: drafts.at(-1)?.snippet ?? null,
    snippet_sent: sent.at(-1)?.snippet ?? "",
    parties: {
      to: parties(world, messages, (message) => message.to),
      from: parties(world, messages, (message) => [message.from]),
    },
    drafts_parties: [],
    folders: foldersOf(world, thread),
    version: thread.version,
    message_count: messages.length,
    read_flag: flag(messages.every((message) => message.read_flag)),
    mail_tracking_status: null,
    has_attachments_flag: 0,
    has_inline_attachments_flag: 0,
    has_real_attachments_flag: 0,
    has_draft_flag: flag(drafts.length > 0),
    has_sent_flag: flag(sent.length > 0),
    archived_flag: flag(thread.archived_flag),
    deleted_flag: flag(thread.deleted_flag),
    shared_flag: flag(thread.shared_flag),
    synced_flag: 1,
    external_deleted_flag: 0,
    smart_bcc_flag: 0,
    first_message_to_me_flag: flag(first !== undefined && first === received[0]),
    mail_link_tracking_enabled_flag: 0,
    all_messages_sent_flag: flag(sent.length === messages.length),
    last_message_timestamp: timeOf(last),
    first_message_timestamp: timeOf(first),
    last_message_sent_timestamp: timeOf(sent.at(-1)),
    last_message_received_timestamp: timeOf(received.at(-1)),
    add_time: withMilliseconds(thread.add_time),
    update_time: withMilliseconds(thread.update_time),
    deal_id,
    deal_status: deal_id === null ? null : (world.deals.get(deal_id)?.status ?? null),
    lead_id: thread.lead_id,
  };
}

/** Each address once, with the time of the latest message it has part in. */
function parties(
  world: World,
  messages: readonly MailMessage[],
  of: (message: MailMessage) => readonly MailMessage["from"][],
) {
  const latest = new Map<string, { party: MailMessage["from"]; message: MailMessage }>();
  for (const message of messages) {
    for (const party of of(message)) latest.set(party.email_address, { party, message });
  }
  return [...latest.values()].map(({ party, message }, at) => {
    const person =
      party.linked_person_id === null ? undefined : world.persons.get(party.linked_person_id);
    return {
      id: message.id * 100 + at,
      name: party.name,
      latest_sent: message.sent_flag,
      email_address: party.email_address,
      message_time: Date.parse(message.message_time),
      linked_person_id: party.linked_person_id,
      linked_person_name: person?.name ?? "",
      linked_organization_id: person?.org_id ?? null,
      mail_message_party_id: message.id * 100 + at,
    };
  });
}
