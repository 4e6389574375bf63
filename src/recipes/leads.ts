// Get Leads joins two lists of today's API: archived leads have had one of their own since 2025-07-15.
import { pipedriveAction } from "../action";
import type { PlainRequest } from "../client";
import { naming } from "../customFields";
import { choice, dateTime, renamed } from "../fields";
import type { Call } from "../generated/calls";
import { customFieldFormat } from "../inputs/customFields";
import { leadConditions, leadSort } from "../inputs/leads";
import { isObject } from "../json";
import type { Walk } from "../pages";
import { fetchAll, limit, start, stopBelow } from "../paging";
import { readLists } from "./leadLists";

/** Which of the two lists Archived Status asks for, in the order they are read. */
const LISTS = {
  not_archived: ["GET /v1/leads"],
  archived: ["GET /v1/leads/archived"],
  all: ["GET /v1/leads", "GET /v1/leads/archived"],
} as const satisfies Record<string, readonly Call[]>;

/** Since 2025-07-15 archived leads have a list of their own. */
export const getLeads = pipedriveAction({
  call: "GET /v1/leads",
  label: "Get Leads",
  description: "Gets leads, oldest first; archived ones cost twice as much.",
  inputs: {
    archivedStatus: choice(
      "Archived Status",
      [
        { value: "not_archived", label: "Not Archived" },
        { value: "archived", label: "Archived" },
        { value: "all", label: "All" },
      ],
      { help: "Which leads are wanted: not_archived, archived or all. Blank means not_archived." },
    ),
    ...leadConditions,
    updatedSince: dateTime("Updated Since", {
      help: "Only leads changed at this time or later. Without a zone it is taken as UTC.",
    }),
    sort: leadSort,
    customFieldFormat,
    limit: limit("GET /v1/leads"),
    start: renamed(start, {
      default: "",
      help: "How many leads to pass over, counted from 0. With Fetch All it counts those of Pipedrive's own list: of archived leads when Archived Status is archived, else of the others.",
    }),
    fetchAll,
    stopBelow,
  },
  async perform(pipedrive, values) {
    const walks: Walk[] = LISTS[values.archivedStatus ?? "not_archived"].map((call) => ({
      call,
      request: leadQuery(call, values),
      ...(call === "GET /v1/leads/archived" && values.updatedSince !== undefined
        ? { keep: changedSince(values.updatedSince) }
        : {}),
    }));
    const named = await naming(pipedrive, "lead", values.customFieldFormat);
    return { data: await named(await readLists(pipedrive, walks, values)) };
  },
});

interface LeadFilters {
  ownerId: number | undefined;
  personId: number | undefined;
  organizationId: number | undefined;
  filterId: number | undefined;
  updatedSince: string | undefined;
  sort: string | undefined;
}

const leadQuery = (call: Call, values: LeadFilters): PlainRequest => ({
  query: {
    owner_id: values.ownerId,
    person_id: values.personId,
    organization_id: values.organizationId,
    filter_id: values.filterId,
    sort: values.sort,
    ...(call === "GET /v1/leads" ? { updated_since: values.updatedSince } : {}),
  },
});

/** The archived list has no such parameter; its records carry the time. */
const changedSince =
  (since: string) =>
  (lead: unknown): boolean =>
    isObject(lead) && Date.parse(String(lead.update_time)) >= Date.parse(since);
