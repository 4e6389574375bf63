// Lists of deals: of the account, a person, an organization, a pipeline, a stage. v2 has one call for all.
// https://developers.pipedrive.com/docs/api/v1/Deals#getDeals
import { pipedriveAction } from "../action";
import type { Pipedrive, RequestOf } from "../client";
import { currentUserId } from "../currentUser";
import { choices, type Field, isBlank, required } from "../fields";
import { facts } from "../generated/facts";
import { customFieldFormat } from "../inputs/customFields";
import { conditions, replyFields } from "../inputs/records";
import { type Walk, withAdditional, withTokens } from "../pages";
import {
  debugRequest,
  filterId,
  organizationId,
  orgId,
  personId,
  pipelineId,
  retired,
  stageId,
  userId,
  zeroOne,
} from "../vocabulary";
import { having, recordQuery, walk, windowInputs } from "./lists";
import { readRecords, sort } from "./sorting";

const call = "GET /api/v2/deals";

type Query = NonNullable<RequestOf<typeof call>["query"]>;

const view = {
  ...replyFields("products_count,next_activity_id,smart_bcc_email"),
  customFieldFormat,
};

const statuses = choices(
  "Status",
  [
    { value: "open", label: "Open" },
    { value: "won", label: "Won" },
    { value: "lost", label: "Lost" },
    { value: "deleted", label: "Deleted" },
  ],
  {
    help: "all_not_deleted; or open, won, lost, deleted (within the last 30 days), several separated by commas.",
    default: "all_not_deleted",
  },
);

/** v1's word for what v2 does without a status. */
const ALL = "all_not_deleted";

const status: Field<string | undefined> = {
  ...statuses,
  read: (raw) => (!isBlank(raw) && String(raw).trim() === ALL ? undefined : statuses.read(raw)),
};

const window = windowInputs(call);

/** Pipedrive ignores these conditions beside a filter; the connector applies them then. */
const BESIDE_FILTER = ["person_id", "org_id", "pipeline_id", "stage_id"] as const;

function dealWalk(query: Query): Walk {
  const given = BESIDE_FILTER.filter((name) => query[name] !== undefined);
  const unheeded = query.filter_id !== undefined && given.length > 0;
  const wanted = Object.fromEntries(given.map((name) => [name, query[name]]));
  return walk(call, { query }, unheeded ? having(wanted) : undefined);
}

export const getDeals = pipedriveAction({
  call,
  label: "Get Deals",
  description: "Gets the deals of the account that are not archived.",
  inputs: {
    userId: userId({ help: "Only deals of this user." }),
    ownedByYou: zeroOne("Owned By You", {
      help: "Yes returns only deals of the connection's user and wins over User ID.",
    }),
    filterId: filterId({
      help: "A saved filter whose deals are wanted. User ID, Owned By You and Status do not count beside it.",
    }),
    status,
    stageId: stageId({ help: "Only deals in this stage." }),
    pipelineId: pipelineId({ help: "Only deals in this pipeline." }),
    personId: personId({ help: "Only deals of this person." }),
    orgId: orgId({ help: "Only deals of this organization." }),
    ...conditions,
    sort,
    ...view,
    ...window,
    debugRequest,
  },
  async perform(pipedrive, values) {
    const { ownedByYou, userId, filterId: filter_id } = values;
    const owner_id =
      ownedByYou && filter_id === undefined ? await currentUserId(pipedrive) : userId;
    const query = {
      ...recordQuery(values),
      filter_id,
      owner_id,
      person_id: values.personId,
      org_id: values.orgId,
      pipeline_id: values.pipelineId,
      stage_id: values.stageId,
      status: values.status,
    };
    return { data: await readRecords(pipedrive, "deal", dealWalk(query), values) };
  },
});

export const getPersonDeals = pipedriveAction({
  call,
  label: "Get Person Deals",
  description: "Gets the deals of a person.",
  inputs: { id: required(personId()), status, sort, ...conditions, ...view, ...window },
  async perform(pipedrive, values) {
    const query = { ...recordQuery(values), person_id: values.id, status: values.status };
    return { data: await readRecords(pipedrive, "deal", dealWalk(query), values) };
  },
});

export const getOrganizationDeals = pipedriveAction({
  call,
  label: "Get Organization Deals",
  description: "Gets the deals of an organization.",
  inputs: {
    id: required(organizationId()),
    status,
    onlyPrimaryAssociation: zeroOne("Only Primary Association", {
      help: "Yes returns only deals that name the organization themselves, not through their person.",
    }),
    sort,
    ...conditions,
    ...view,
    ...window,
  },
  async perform(pipedrive, values) {
    const { id: org_id, onlyPrimaryAssociation, status } = values;
    const query = { ...recordQuery(values), org_id, status };
    const keep = onlyPrimaryAssociation ? having({ org_id }) : undefined;
    return { data: await readRecords(pipedrive, "deal", walk(call, { query }, keep), values) };
  },
});

/** Whose deals of a pipeline or a stage are wanted. */
const whose = {
  userId: userId({ help: "Only deals of this user; wins over Filter ID." }),
  filterId: filterId({ help: "Only deals of this saved filter." }),
  everyone: zeroOne("Everyone", {
    help: "Yes returns the deals of all users, whatever User ID and Filter ID say. No, with both of them blank, returns those of the connection's user.",
  }),
};

interface Whose {
  everyone: boolean | undefined;
  userId: number | undefined;
  filterId: number | undefined;
}

/** v1's order of precedence, which v2 turns round. */
async function ownerOrFilter(
  pipedrive: Pipedrive,
  { everyone, userId, filterId }: Whose,
): Promise<Pick<Query, "owner_id" | "filter_id">> {
  if (everyone) return {};
  if (userId !== undefined) return { owner_id: userId };
  if (filterId !== undefined) return { filter_id: filterId };
  return everyone === false ? { owner_id: await currentUserId(pipedrive) } : {};
}

const SUMMARY = "GET /v1/deals/summary";

export const getPipelineDeals = pipedriveAction({
  call,
  label: "Get Pipeline Deals",
  description:
    "Gets the deals in a pipeline; with Get Summary, additional_data.deals_summary holds their counts and sums, which costs 40 API tokens more.",
  inputs: {
    id: required(pipelineId()),
    stageId: stageId({ help: "Only deals in this stage." }),
    ...whose,
    status,
    getSummary: zeroOne("Get Summary", {
      help: "Yes adds additional_data.deals_summary: counts and sums of these deals of any status, as Get Deals Summary returns them.",
    }),
    ...conditions,
    ...view,
    ...window,
    totalsConvertCurrency: retired("Totals Convert Currency", {
      since: "not part of API v2",
      instead: "Get Summary gives the sums in the currency of the connection's user",
    }),
  },
  async perform(pipedrive, values) {
    const { id: pipeline_id, stageId: stage_id, status, getSummary } = values;
    const { owner_id, filter_id } = await ownerOrFilter(pipedrive, values);
    const place = { pipeline_id, stage_id, filter_id };
    const query = { ...recordQuery(values), ...place, owner_id, status };
    const list = { ...dealWalk(query), beside: () => (getSummary ? facts[SUMMARY].cost : 0) };
    const body = await readRecords(pipedrive, "deal", list, values);
    if (!getSummary) return { data: body };
    const summary = await pipedrive.send(SUMMARY, {
      query: { ...place, user_id: owner_id },
    });
    return {
      data: withTokens(pipedrive, withAdditional(body, { deals_summary: summary.data })),
    };
  },
});

export const getStageDeals = pipedriveAction({
  call,
  label: "Get Stage Deals",
  description: "Gets the deals in a stage.",
  inputs: { id: required(stageId()), ...whose, status, ...conditions, ...view, ...window },
  async perform(pipedrive, values) {
    const { id: stage_id, status } = values;
    const owned = await ownerOrFilter(pipedrive, values);
    const query = { ...recordQuery(values), ...owned, stage_id, status };
    return { data: await readRecords(pipedrive, "deal", dealWalk(query), values) };
  },
});
