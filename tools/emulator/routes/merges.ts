// Merging two records, and duplicating a deal.
// https://developers.pipedrive.com/docs/api/v1/Deals#mergeDeals
import type { Asked, Routes } from "../handler";
import { addDeal } from "../state/deals";
import { findPresent } from "../state/lookup";
import { type Merge, mergeDeals, mergeOrganizations, mergePersons } from "../state/merges";
import { dealsV1 } from "../wire/dealsV1";
import { mergedPersonV1 } from "../wire/personsV1";
import type { World } from "../world";
import { reply } from "./reply";

export const merges: Routes = {
  "PUT /v1/deals/{id}/merge": (asked) => {
    const deal = mergeDeals(asked.world, mergeAsked(asked), asked);
    return reply({ ...dealsV1(asked.world)(deal), merge_what_id: asked.path.id });
  },

  "PUT /v1/persons/{id}/merge": (asked) => {
    const person = mergePersons(asked.world, mergeAsked(asked), asked);
    return reply({ ...mergedPersonV1(asked.world, person), merge_what_id: asked.path.id });
  },

  "PUT /v1/organizations/{id}/merge": (asked) => {
    const { id } = mergeOrganizations(asked.world, mergeAsked(asked), asked);
    return reply({ id });
  },

  // What is copied is not published; here the deal's own fields, and it starts open.
  "POST /v1/deals/{id}/duplicate": (asked) => {
    const { world, path } = asked;
    const deal = findPresent(world, world.deals, path.id, "Deal");
    const { title, owner_id, stage_id, value, currency, probability, visible_to } = deal;
    const { expected_close_date, label_ids, custom_fields } = deal;
    const copy = addDeal(
      world,
      {
        ...{ title, owner_id, stage_id, value, currency, probability, visible_to },
        ...{ expected_close_date, label_ids, custom_fields },
        person_id: livingId(world.persons, deal.person_id),
        org_id: livingId(world.organizations, deal.org_id),
      },
      asked,
    );
    return reply(dealsV1(world)(copy));
  },
};

function mergeAsked({ path, body }: Asked): Merge {
  const { merge_with_id } = body as { merge_with_id: number };
  return { removed: path.id, kept: merge_with_id };
}

const livingId = (table: World["persons"] | World["organizations"], id: number | null) =>
  id !== null && table.get(id)?.is_deleted === false ? id : null;
