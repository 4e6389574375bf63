// Steps of the night that follow the order up: a note, a meeting of two, a lead that becomes a deal.
import { find } from "./order";
import { idIn, numberIn, recordIn, textIn } from "./replies";
import type { Act, Scene } from "./scene";
import { check } from "./story";
import { counted, thousands } from "./table";

const AGREED = "<p>Handover on the quay, <b>helmets included</b>.</p>";

export const noteAgreement: Act = async ({ platform, order }) => {
  const filled = { content: AGREED, dealId: String(order.deal) };
  const note = recordIn(await platform.run("addNote", filled));
  check(note.deal_id === order.deal, "The note does not stand on the deal");
  check(note.content === AGREED, `The note reads ${note.content}`);
  return `Note ${idIn(note)} stands on deal ${order.deal}, its HTML as it was written`;
};

/** A dealer of the seed, who delivers the bikes. */
const DEALER = { name: "Henrik Voss", email: "henrik.voss@example.com" };

const DAY = 86_400_000;

export const planHandover: Act = async ({ emulator, platform, order }) => {
  const dealer = await find(platform, "searchPersons", { term: DEALER.email, fields: "email" });
  check(dealer !== undefined, `${DEALER.name} is not there`);
  const dueDate = new Date(emulator.clock.now() + 7 * DAY).toISOString().slice(0, 10);
  const added = recordIn(
    await platform.run("addActivity", {
      subject: "Hand the bikes over",
      type: "meeting",
      dueDate,
      dueTime: "09:30",
      duration: "01:00",
      dealId: String(order.deal),
      participants: JSON.stringify([
        { person_id: order.person, primary: true },
        { person_id: dealer, primary: false },
      ]),
    }),
  );
  const activity = recordIn(await platform.run("getActivity", { id: String(idIn(added)) }));
  const meets = JSON.stringify(activity.participants);
  for (const id of [order.person, dealer]) {
    check(meets.includes(`"person_id":${id},`), `Person ${id} is not invited: ${meets}`);
  }
  check(activity.person_id === order.person, "The customer is not who the meeting is with");
  return `The customer and ${DEALER.name} meet on ${textIn(activity, "due_date")} at 09:30 UTC for "${textIn(activity, "subject")}"`;
};

const LEAD = { title: "Winter storage on the quay", amount: 4800 };

export const convertLead: Act = async (scene) => {
  const { platform, order } = scene;
  const lead = recordIn(
    await platform.run("addLead", {
      title: LEAD.title,
      personId: String(order.person),
      organizationId: String(order.organization),
      value: `${LEAD.amount} EUR`,
    }),
  );
  const id = textIn(lead, "id");
  const job = recordIn(await platform.run("convertLeadToDeal", { id }));
  const { deal, looks } = await conversionOf(scene, id, textIn(job, "conversion_id"));
  const made = recordIn(await platform.run("getDeal", { id: String(deal) }));
  check(
    made.title === LEAD.title && made.value === LEAD.amount,
    "The deal is not what the lead was",
  );
  check(
    made.org_id === order.organization && made.person_id === order.person,
    "The deal lost the lead's links",
  );
  return `After ${counted(looks, "look")} at its conversion the lead is deal ${deal}, worth ${thousands(LEAD.amount)} EUR as before`;
};

const MOST_LOOKS = 10;

/** The deal that a conversion ended in. Between two looks five seconds pass on the emulator's clock. */
async function conversionOf({ emulator, platform }: Scene, id: string, conversionId: string) {
  for (let looks = 1; looks <= MOST_LOOKS; looks += 1) {
    const state = recordIn(await platform.run("getLeadConversionStatus", { id, conversionId }));
    const status = textIn(state, "status");
    if (status === "completed") return { deal: numberIn(state, "deal_id"), looks };
    check(/^(not_started|running)$/.test(status), `The conversion is ${status}`);
    emulator.clock.advance(5000);
  }
  throw new Error(`The conversion was not done after ${MOST_LOOKS} looks`);
}
