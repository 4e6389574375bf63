// A person as v1 sends it: whole in the reply to merge, with owner and organization nested in the
// participants of a deal. https://developers.pipedrive.com/docs/api/v1/Persons#mergePersons
import { companyCcEmail } from "../state/ccEmails";
import { personTallies } from "../state/counts";
import type { Person } from "../state/persons";
import { tallier } from "../state/tallies";
import type { World } from "../world";
import { activityDatesV1 } from "./activityDatesV1";
import { customFieldsV1 } from "./customFields";
import { contactMethodsV1, organizationPartV1, userPartV1 } from "./relatedV1";
import { v1Time } from "./times";

const COUNTS = [
  "open_deals_count",
  "related_open_deals_count",
  "closed_deals_count",
  "related_closed_deals_count",
  "email_messages_count",
  "activities_count",
  "done_activities_count",
  "undone_activities_count",
  "files_count",
  "notes_count",
  "followers_count",
  "won_deals_count",
  "related_won_deals_count",
  "lost_deals_count",
  "related_lost_deals_count",
];
const PARTICIPATIONS = ["participant_open_deals_count", "participant_closed_deals_count"];

/** The shape for all persons of one reply, with owner and organization as records of their own. */
export function personsV1(world: World): (person: Person) => Record<string, unknown> {
  const flat = flatPersons(world);
  return (person) => ({ ...flat(person), ...nested(world, person) });
}

export const personV1 = (world: World, person: Person): Record<string, unknown> =>
  personsV1(world)(person);

/** With owner and organization as ids, and the deals the person takes part in counted. */
export function mergedPersonsV1(world: World): (person: Person) => Record<string, unknown> {
  const flat = flatPersons(world);
  const participations = tallier(personTallies, world, PARTICIPATIONS);
  return (person) => ({ ...flat(person), ...participations(person) });
}

export const mergedPersonV1 = (world: World, person: Person): Record<string, unknown> =>
  mergedPersonsV1(world)(person);

function flatPersons(world: World): (person: Person) => Record<string, unknown> {
  const counts = tallier(personTallies, world, COUNTS);
  const mailTimes = tallier(personTallies, world, [
    "last_incoming_mail_time",
    "last_outgoing_mail_time",
  ]);
  return (person) => {
    const mail = mailTimes(person) as Record<string, string | null>;
    return {
      id: person.id,
      company_id: world.company.id,
      owner_id: person.owner_id,
      org_id: person.org_id,
      name: person.name,
      first_name: person.first_name,
      last_name: person.last_name,
      active_flag: !person.is_deleted,
      phone: contactMethodsV1(person.phones),
      email: contactMethodsV1(person.emails),
      first_char: person.name.charAt(0).toLowerCase(),
      add_time: v1Time(person.add_time),
      update_time: v1Time(person.update_time),
      visible_to: String(person.visible_to),
      picture_id: null,
      label: person.label_ids[0] ?? null,
      label_ids: person.label_ids,
      org_name: world.organizations.get(person.org_id ?? 0)?.name ?? null,
      owner_name: world.users.get(person.owner_id)?.name ?? null,
      cc_email: companyCcEmail(world),
      ...counts(person),
      last_incoming_mail_time: v1Time(mail.last_incoming_mail_time ?? null),
      last_outgoing_mail_time: v1Time(mail.last_outgoing_mail_time ?? null),
      ...activityDatesV1(world, "person_id", person.id),
      ...customFieldsV1(world, "person", person.custom_fields),
    };
  };
}

function nested(world: World, person: Person) {
  const owner = world.users.get(person.owner_id);
  const organization = world.organizations.get(person.org_id ?? 0);
  return {
    owner_id: owner ? { ...userPartV1(owner), value: owner.id } : null,
    org_id: organization ? nestedOrganization(world, organization) : null,
  };
}

function nestedOrganization(world: World, organization: Parameters<typeof organizationPartV1>[1]) {
  const { id, ...part } = organizationPartV1(world, organization);
  const { is_deleted, label_ids } = organization;
  return { ...part, label_ids, active_flag: !is_deleted, value: id };
}
