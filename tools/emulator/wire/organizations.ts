// An organization as v2 sends it.
import { organizationTallies } from "../state/counts";
import type { Organization } from "../state/organizations";
import { tallier } from "../state/tallies";
import type { World } from "../world";
import { customFieldsV2 } from "./customFields";
import { labelsOf, type View } from "./view";

/** The shape for all organizations of one reply. */
export function organizationsV2(
  world: World,
  view: View,
): (organization: Organization) => Record<string, unknown> {
  const extra = tallier(organizationTallies, world, view.extra);
  return (organization) => {
    const { followers, custom_fields, address, ...plain } = organization;
    return {
      ...plain,
      address: address && withoutFormatted(address),
      ...labelsOf(world, "organization", organization.label_ids, view),
      custom_fields: customFieldsV2(world, "organization", custom_fields, view),
      ...extra(organization),
    };
  };
}

// The published schema of an organization's address has no formatted_address, that of a custom field has.
function withoutFormatted(address: NonNullable<Organization["address"]>) {
  const { formatted_address, ...parts } = address;
  return parts;
}
