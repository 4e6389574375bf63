// E-mail messages that were synced to records; what happens to them happens to their thread.
import type { World } from "../world";

export interface MailMessage {
  id: number;
  mail_thread_id: number;
  user_id: number;
  subject: string;
  snippet: string;
  body: string;
  from: { email_address: string; name: string; linked_person_id: number | null };
  to: { email_address: string; name: string; linked_person_id: number | null }[];
  deal_id: number | null;
  /** Set for mail of a lead, which a deal was turned into. */
  lead_id?: string | null;
  read_flag: boolean;
  sent_flag: boolean;
  draft_flag: boolean;
  message_time: string;
  add_time: string;
  update_time: string;
}

/** Messages whose thread was not deleted. */
export const presentMail = (world: World): MailMessage[] =>
  world.mailMessages.filter(
    (message) => !world.mailThreads.get(message.mail_thread_id)?.deleted_flag,
  );

/** The persons a message came from or went to. */
export const personsOfMail = (message: MailMessage): number[] =>
  [message.from, ...message.to].flatMap((party) => party.linked_person_id ?? []);

export const mailOfDeal = (world: World, dealId: number): MailMessage[] =>
  newestFirst(presentMail(world).filter((message) => message.deal_id === dealId));

export const mailOfPerson = (world: World, personId: number): MailMessage[] =>
  newestFirst(presentMail(world).filter((message) => personsOfMail(message).includes(personId)));

/** Mail from or to anyone of the organization. */
export const mailOfOrganization = (world: World, organizationId: number): MailMessage[] =>
  newestFirst(
    presentMail(world).filter((message) =>
      personsOfMail(message).some((id) => world.persons.get(id)?.org_id === organizationId),
    ),
  );

const newestFirst = (messages: readonly MailMessage[]): MailMessage[] =>
  [...messages].sort((one, other) => (one.message_time < other.message_time ? 1 : -1));
