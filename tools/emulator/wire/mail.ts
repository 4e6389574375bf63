// Mail messages of a record as v1 lists them. https://developers.pipedrive.com/docs/api/v1/Mailbox
import type { MailMessage } from "../state/mail";
import type { World } from "../world";
import { v1Time } from "./times";

export const flag = (value: boolean): 0 | 1 => (value ? 1 : 0);

export const withMilliseconds = (time: string): string => new Date(time).toISOString();

/** The mail account of a user. */
export const accountOf = (userId: number): string => `account-${userId}`;

function party(world: World, one: MailMessage["from"], id: number) {
  const linked =
    one.linked_person_id === null ? undefined : world.persons.get(one.linked_person_id);
  return {
    id,
    email_address: one.email_address,
    name: one.name,
    linked_person_id: one.linked_person_id,
    linked_person_name: linked?.name ?? "",
    mail_message_party_id: id,
  };
}

/** What the mailbox and the lists of records show of a message alike. */
function membersOf(world: World, message: MailMessage) {
  return {
    id: message.id,
    from: [party(world, message.from, message.id * 100)],
    to: message.to.map((one, at) => party(world, one, message.id * 100 + at + 1)),
    cc: [],
    bcc: [],
    body_url: `https://${world.company.domain}.pipedrive.com/mail/messages/${message.id}/body`,
    account_id: accountOf(message.user_id),
    user_id: message.user_id,
    mail_thread_id: message.mail_thread_id,
    subject: message.subject,
    snippet: message.snippet,
    mail_tracking_status: null,
    mail_link_tracking_enabled_flag: 0,
    read_flag: flag(message.read_flag),
    draft: "",
    draft_flag: flag(message.draft_flag),
    synced_flag: 1,
    deleted_flag: 0,
    has_body_flag: 1,
    sent_flag: flag(message.sent_flag),
    sent_from_pipedrive_flag: 0,
    smart_bcc_flag: 0,
    message_time: withMilliseconds(message.message_time),
    add_time: withMilliseconds(message.add_time),
    update_time: withMilliseconds(message.update_time),
    has_attachments_flag: 0,
    has_inline_attachments_flag: 0,
    has_real_attachments_flag: 0,
  };
}

/** A message of a record: `{ object, timestamp, data }`; the body only when it was asked for. */
export function mailMessageV1(world: World, message: MailMessage, withBody: boolean) {
  return {
    object: "mailMessage",
    timestamp: v1Time(message.message_time),
    data: {
      ...membersOf(world, message),
      ...(withBody ? { body: message.body } : {}),
      external_deleted_flag: false,
      template_id: null,
      timestamp: withMilliseconds(message.message_time),
      item_type: "mailMessage",
      company_id: world.company.id,
    },
  };
}

/** A message of the mailbox. */
export const mailboxMessageV1 = (world: World, message: MailMessage, withBody = false) => ({
  ...membersOf(world, message),
  ...(withBody ? { body: message.body } : {}),
});
