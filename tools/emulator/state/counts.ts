// The further fields that `include_fields` adds to deals, persons and organizations, worked out on demand.
// https://developers.pipedrive.com/docs/api/v1/Deals#getDeals (include_fields)
import type { World } from "../world";
import { companyCcEmail, dealCcEmail } from "./ccEmails";
import type { Deal, DealStatus } from "./deals";
import { present } from "./lookup";
import type { MailMessage } from "./mail";
import type { Organization } from "./organizations";
import type { Person } from "./persons";
import { relatedTallies } from "./related";
import { groupBy, type Tallies } from "./tallies";

const personsOfMail = (message: MailMessage) =>
  [message.from, ...message.to].map((party) => party.linked_person_id);

export const dealTallies: Tallies<Deal, World> = {
  ...relatedTallies<Deal>({
    id: "deal_id",
    activity: (activity) => [activity.deal_id],
    mail: (message) => [message.deal_id],
    smartBcc: dealCcEmail,
  }),
  first_won_time: () => (deal) => deal.first_won_time,
  source_lead_id: () => (deal) => deal.source_lead_id,
  products_count: (world) => {
    const lines = groupBy(world.dealProducts.all(), (line) => [line.deal_id]);
    return (deal) => lines(deal.id).length;
  },
  participants_count: (world) => {
    const participants = groupBy(world.participants.all(), (one) => [one.deal_id]);
    return (deal) => participants(deal.id).length;
  },
};

// Which deals each count looks at; "closed" is won or lost.
const statuses: Readonly<Record<string, readonly DealStatus[]>> = {
  open: ["open"],
  closed: ["won", "lost"],
  won: ["won"],
  lost: ["lost"],
};

type DealIds = (world: World) => (deal: Deal) => readonly (number | null)[];

/** `{prefix}{open|closed|…}_deals_count` over the deals that `idsOf` ties to a record. */
function dealCounts<Row extends { id: number }>(prefix: string, idsOf: DealIds, kinds: string[]) {
  const tallies = kinds.map((kind) => [
    `${prefix}${kind}_deals_count`,
    (world: World) => {
      const deals = present(world.deals).filter((deal) => statuses[kind]?.includes(deal.status));
      const of = groupBy(deals, idsOf(world));
      return (row: Row) => of(row.id).length;
    },
  ]);
  return Object.fromEntries(tallies) as Tallies<Row, World>;
}

const every = Object.keys(statuses);

// What "related" means is not documented: here, deals of the person's organization that name another
// person, and deals of the organization's persons that name another organization.
const relatedPersons: DealIds = (world) => {
  const colleagues = groupBy(present(world.persons), (person) => [person.org_id]);
  return (deal) =>
    (deal.org_id === null ? [] : colleagues(deal.org_id))
      .map((person) => person.id)
      .filter((id) => id !== deal.person_id);
};

const relatedOrganization: DealIds = (world) => (deal) => {
  const through =
    deal.person_id === null ? null : (world.persons.get(deal.person_id)?.org_id ?? null);
  return through === deal.org_id ? [] : [through];
};

const participations: DealIds = (world) => {
  const participants = groupBy(world.participants.all(), (one) => [one.deal_id]);
  return (deal) => participants(deal.id).map((one) => one.person_id);
};

export const personTallies: Tallies<Person, World> = {
  ...relatedTallies<Person>({
    id: "person_id",
    activity: (activity) => [
      activity.person_id,
      ...activity.participants.map((participant) => participant.person_id),
    ],
    mail: personsOfMail,
    smartBcc: companyCcEmail,
  }),
  ...dealCounts<Person>("", () => (deal) => [deal.person_id], every),
  ...dealCounts<Person>("related_", relatedPersons, every),
  ...dealCounts<Person>("participant_", participations, ["open", "closed"]),
};

export const organizationTallies: Tallies<Organization, World> = {
  ...relatedTallies<Organization>({
    id: "org_id",
    activity: (activity) => [activity.org_id],
    mail: (message, world) =>
      personsOfMail(message).map((id) =>
        id === null ? null : (world.persons.get(id)?.org_id ?? null),
      ),
    smartBcc: companyCcEmail,
  }),
  ...dealCounts<Organization>("", () => (deal) => [deal.org_id], every),
  ...dealCounts<Organization>("related_", relatedOrganization, every),
  people_count: (world) => {
    const people = groupBy(present(world.persons), (person) => [person.org_id]);
    return (organization) => people(organization.id).length;
  },
};
