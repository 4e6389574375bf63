// An organization as v1 sends it: in the list of recent changes.
// https://developers.pipedrive.com/docs/api/v1/Recents#getRecents
import { companyCcEmail } from "../state/ccEmails";
import { organizationTallies } from "../state/counts";
import type { Organization } from "../state/organizations";
import { tallier } from "../state/tallies";
import type { World } from "../world";
import { activityDatesV1 } from "./activityDatesV1";
import { customFieldsV1 } from "./customFields";
import { userPartV1 } from "./relatedV1";
import { v1Time } from "./times";

const COUNTS = [
  "open_deals_count",
  "related_open_deals_count",
  "closed_deals_count",
  "related_closed_deals_count",
  "email_messages_count",
  "people_count",
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

/** The shape for all organizations of one reply; what the reply needs to count is counted once. */
export function organizationsV1(world: World): (row: Organization) => Record<string, unknown> {
  const counts = tallier(organizationTallies, world, COUNTS);
  return (row) => {
    const owner = world.users.get(row.owner_id);
    return {
      id: row.id,
      company_id: world.company.id,
      owner_id: owner ? { ...userPartV1(owner), value: owner.id } : null,
      name: row.name,
      active_flag: !row.is_deleted,
      picture_id: null,
      country_code: null,
      first_char: row.name.charAt(0).toLowerCase(),
      add_time: v1Time(row.add_time),
      update_time: v1Time(row.update_time),
      visible_to: String(row.visible_to),
      label: row.label_ids[0] ?? null,
      label_ids: row.label_ids,
      owner_name: owner?.name ?? null,
      cc_email: companyCcEmail(world),
      ...counts(row),
      ...addressV1(row.address),
      ...activityDatesV1(world, "org_id", row.id),
      ...customFieldsV1(world, "organization", row.custom_fields),
    };
  };
}

/** v1 spreads an address over the record: `address` and `address_` with each part. */
function addressV1(address: Organization["address"]): Record<string, string | null> {
  if (address === null) return { address: null };
  const { value, ...parts } = address;
  const spread = Object.entries(parts).map(([part, text]) => [`address_${part}`, text]);
  return { address: value, ...Object.fromEntries(spread) };
}
