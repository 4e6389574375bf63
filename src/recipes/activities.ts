// Activities of a deal, a person, an organization: v1's lists on v2's one call.
// https://developers.pipedrive.com/docs/api/v1/Activities#getActivities
import { pipedriveAction } from "../action";
import { asId, list, required, type Values } from "../fields";
import { done } from "../inputs/activities";
import { updatedWhen } from "../inputs/records";
import { isObject } from "../json";
import { readList, type Walk } from "../pages";
import { dealId, organizationId, ownerId, personId } from "../vocabulary";
import { walk, windowInputs } from "./lists";

const call = "GET /api/v2/activities";

const inputs = {
  done,
  exclude: list("Exclude", asId, {
    help: "Numbers of activities to leave out, separated by commas. The connector leaves them out after reading.",
    example: "12,15",
  }),
  ownerId: ownerId({ help: "Only activities of this user." }),
  ...updatedWhen,
  ...windowInputs(call),
};

type Given = Values<typeof inputs>;

function activityWalk(
  of: { deal_id?: number; person_id?: number; org_id?: number },
  given: Given,
): Walk {
  const excluded = new Set<unknown>(given.exclude);
  const query = {
    ...of,
    done: given.done,
    owner_id: given.ownerId,
    updated_since: given.updatedSince,
    updated_until: given.updatedUntil,
  };
  const keep = (record: unknown) => !(isObject(record) && excluded.has(record.id));
  return walk(call, { query }, excluded.size === 0 ? undefined : keep);
}

export const getDealActivities = pipedriveAction({
  call,
  label: "Get Deal Activities",
  description: "Gets the activities of a deal.",
  inputs: { id: required(dealId()), ...inputs },
  perform: async (pipedrive, values) => ({
    data: await readList(pipedrive, activityWalk({ deal_id: values.id }, values), values),
  }),
});

export const getPersonActivities = pipedriveAction({
  call,
  label: "Get Person Activities",
  description: "Gets the activities whose main participant is a person.",
  inputs: { id: required(personId()), ...inputs },
  perform: async (pipedrive, values) => ({
    data: await readList(pipedrive, activityWalk({ person_id: values.id }, values), values),
  }),
});

export const getOrganizationActivities = pipedriveAction({
  call,
  label: "Get Organization Activities",
  description: "Gets the activities of an organization.",
  inputs: { id: required(organizationId()), ...inputs },
  perform: async (pipedrive, values) => ({
    data: await readList(pipedrive, activityWalk({ org_id: values.id }, values), values),
  }),
});
