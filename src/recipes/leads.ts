// Leads: adding one needs a person or an organization; the list joins two lists of today's API.
import { pipedriveAction } from "../action";
import type { Body, Pipedrive, PlainRequest } from "../client";
import { InputError } from "../errors";
import { choice, dateTime, renamed, required, toggle } from "../fields";
import type { Call } from "../generated/calls";
import { leadBody, leadConditions, leadSort } from "../inputs/leads";
import { isObject } from "../json";
import { largestPage, pagesOf, readList, recordsOf, type Walk, type Window } from "../pages";
import { fetchAll, limit, start } from "../paging";
import { title } from "../vocabulary";

export const addLead = pipedriveAction({
  call: "POST /v1/leads",
  label: "Add Lead",
  description: "Adds a lead for a person, an organization or both.",
  inputs: {
    title: required(title()),
    ...leadBody,
    wasSeen: toggle("Was Seen", {
      help: "Yes adds the lead as already seen; No marks it as new.",
    }),
  },
  async perform(pipedrive, values) {
    if (values.personId === undefined && values.organizationId === undefined) {
      throw new InputError("A lead needs a Person ID or an Organization ID: fill in one of them");
    }
    const data = await pipedrive.send("POST /v1/leads", {
      body: {
        title: values.title,
        owner_id: values.ownerId,
        person_id: values.personId,
        organization_id: values.organizationId,
        value: values.value,
        expected_close_date: values.expectedCloseDate,
        label_ids: values.labelIds,
        visible_to: values.visibleTo,
        was_seen: values.wasSeen,
      },
    });
    return { data };
  },
});

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
    limit: limit("GET /v1/leads"),
    start: renamed(start, { default: "" }),
    fetchAll,
  },
  async perform(pipedrive, values) {
    const walks: Walk[] = LISTS[values.archivedStatus ?? "not_archived"].map((call) => ({
      call,
      request: leadQuery(call, values),
      ...(call === "GET /v1/leads/archived" && values.updatedSince !== undefined
        ? { keep: changedSince(values.updatedSince) }
        : {}),
    }));
    return { data: await readLists(pipedrive, walks, values) };
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

/** Reads one list, or several as if they were one. */
async function readLists(
  pipedrive: Pipedrive,
  walks: readonly Walk[],
  window: Window,
): Promise<Body<unknown>> {
  const [only, ...others] = walks;
  if (only !== undefined && others.length === 0 && only.keep === undefined) {
    return readList(pipedrive, only, window);
  }
  if (window.fetchAll) {
    const lists = [];
    for (const walk of walks) lists.push(await readList(pipedrive, walk, window));
    return { success: true, data: lists.flatMap(recordsOf), additional_data: sumOf(lists) };
  }
  return joinedWindow(pipedrive, walks, window);
}

function sumOf(lists: readonly Body<unknown>[]): { fetch_all: Record<string, number> } {
  const sum: Record<string, number> = {};
  for (const { additional_data: extra } of lists) {
    const counts = isObject(extra) && isObject(extra.fetch_all) ? extra.fetch_all : {};
    for (const [what, count] of Object.entries(counts)) {
      sum[what] = (sum[what] ?? 0) + Number(count);
    }
  }
  return { fetch_all: sum };
}

async function joinedWindow(
  pipedrive: Pipedrive,
  walks: readonly Walk[],
  { start = 0, limit = 100 }: Window,
): Promise<Body<unknown>> {
  const found: unknown[] = [];
  let passed = 0;
  const body = (more: boolean): Body<unknown> => ({
    success: true,
    data: found,
    additional_data: {
      pagination: {
        start,
        limit,
        more_items_in_collection: more,
        ...(more ? { next_start: start + limit } : {}),
      },
    },
  });
  for (const walk of walks) {
    for await (const page of pagesOf(pipedrive, walk, {}, () => largestPage(walk.call))) {
      for (const record of page.records) {
        if (!(walk.keep?.(record) ?? true)) continue;
        if (found.length === limit) return body(true);
        passed += 1;
        if (passed > start) found.push(record);
      }
    }
  }
  return body(false);
}
