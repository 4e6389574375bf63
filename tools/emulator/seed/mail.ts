// Mail: one thread of a seller with a customer, and a thread in each folder of the administrator.
import { timestamp } from "../clock";
import type { MailMessage } from "../state/mail";
import type { World } from "../world";
import { daysAgo } from "./times";

type Party = MailMessage["from"];

const outsider = (name: string, linked_person_id: number | null = null): Party => ({
  email_address: `${name.toLowerCase().replace(" ", ".")}@example.com`,
  name,
  linked_person_id,
});

const shop = outsider("Henrik Voss", 1);
const seller = outsider("Jonas Brandt");
const mara = outsider("Mara Petersen");
const printer = outsider("Liv Aas");

interface Letter {
  daysAgo: number;
  from: Party;
  to: Party;
  body: string;
  kind?: "sent" | "draft";
  unread?: true;
}

interface Thread {
  userId: number;
  subject: string;
  dealId?: number;
  archived?: true;
  letters: readonly Letter[];
}

const threads: readonly Thread[] = [
  {
    userId: 2,
    subject: "Spring order",
    dealId: 1,
    letters: [
      {
        daysAgo: 14,
        from: seller,
        to: shop,
        body: "Here is our price list for spring.",
        kind: "sent",
      },
      { daysAgo: 13, from: shop, to: seller, body: "Thank you, twelve City Bikes please." },
    ],
  },
  {
    userId: 1,
    subject: "Catalogue proofs",
    letters: [
      { daysAgo: 6, from: mara, to: printer, body: "When are the proofs ready?", kind: "sent" },
      { daysAgo: 4, from: printer, to: mara, body: "The proofs are ready.", unread: true },
    ],
  },
  {
    userId: 1,
    subject: "Invoice 2291",
    letters: [{ daysAgo: 3, from: printer, to: mara, body: "Our invoice for the catalogue." }],
  },
  {
    userId: 1,
    subject: "Trade fair passes",
    archived: true,
    letters: [{ daysAgo: 40, from: printer, to: mara, body: "Four passes for Bremen." }],
  },
  {
    userId: 1,
    subject: "Autumn catalogue",
    letters: [{ daysAgo: 2, from: mara, to: printer, body: "For autumn we plan", kind: "draft" }],
  },
];

export function seedMail(world: World): void {
  for (const { userId, subject, dealId, archived, letters } of threads) {
    const id = world.mailThreads.nextId();
    for (const letter of letters) putMessage(world, id, userId, subject, dealId ?? null, letter);
    const oldest = Math.max(...letters.map((letter) => letter.daysAgo));
    const time = timestamp(daysAgo(world, oldest).clock.now());
    world.mailThreads.put({
      id,
      user_id: userId,
      lead_id: null,
      shared_flag: dealId !== undefined,
      archived_flag: archived === true,
      deleted_flag: false,
      version: 1,
      add_time: time,
      update_time: time,
    });
  }
}

function putMessage(
  world: World,
  thread: number,
  user_id: number,
  subject: string,
  deal_id: number | null,
  { daysAgo: days, from, to, body, kind, unread }: Letter,
): void {
  const time = timestamp(daysAgo(world, days).clock.now());
  world.mailMessages.put({
    id: world.mailMessages.nextId(),
    mail_thread_id: thread,
    user_id,
    subject,
    snippet: body,
    body: `<p>${body}</p>`,
    from,
    to: [to],
    deal_id,
    read_flag: unread !== true,
    sent_flag: kind === "sent",
    draft_flag: kind === "draft",
    message_time: time,
    add_time: time,
    update_time: time,
  });
}
