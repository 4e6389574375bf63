// Leads, archived and not. https://developers.pipedrive.com/docs/api/v1/Leads
import { type Answer, type Asked, invalid, notFound, type Routes } from "../handler";
import { offsetPage } from "../pages";
import { type SortFields, sortedV1 } from "../sorting";
import { nextActivity } from "../state/activityDates";
import { appliedFilter, filterTest } from "../state/filters";
import { addLead, changeLead, type Lead } from "../state/leads";
import { permittedUsers } from "../state/visibility";
import { leadChange, leadV1 } from "../wire/leads";
import { reply } from "./reply";

type Body = Readonly<Record<string, unknown>>;

export const leads: Routes = {
  "GET /v1/leads": (asked) => list(asked, false),
  "GET /v1/leads/archived": (asked) => list(asked, true),

  "GET /v1/leads/{id}": (asked) => reply(leadV1(asked.world, leadAsked(asked))),

  "POST /v1/leads": (asked) => {
    const { world, user, body } = asked;
    const { title = "", ...change } = leadChange(world, user, body as Body);
    return reply(leadV1(world, addLead(world, asked, { title, ...change })));
  },

  "PATCH /v1/leads/{id}": (asked) => {
    const { world, user, body } = asked;
    const lead = leadAsked(asked);
    return reply(
      leadV1(world, changeLead(world, lead, leadChange(world, user, body as Body, lead))),
    );
  },

  "DELETE /v1/leads/{id}": (asked) => {
    const lead = leadAsked(asked);
    asked.world.leads.delete(lead.id);
    return reply({ id: lead.id });
  },

  "GET /v1/leads/{id}/permittedUsers": (asked) => {
    const lead = leadAsked(asked);
    return reply(permittedUsers(asked.world, { ...lead, followers: [] }));
  },
};

function leadAsked({ world, path }: Asked): Lead {
  const lead = world.leads.get(String(path.id));
  if (!lead) throw notFound("requested lead");
  return lead;
}

function list({ world, query }: Asked, archived: boolean): Answer {
  const rows = chosen({ world, query }).filter((lead) => lead.is_archived === archived);
  const since = query.updated_since === undefined ? undefined : moment(query.updated_since);
  const recent =
    since === undefined ? rows : rows.filter((row) => Date.parse(row.update_time) >= since);
  const page = offsetPage(sortedV1(recent, query.sort, sortFields(world)), query);
  return reply(
    page.rows.map((lead) => leadV1(world, lead)),
    { additional_data: page.additional_data },
  );
}

// A saved filter takes the place of the other three: parameter texts of GET /v1/leads.
function chosen({ world, query }: Pick<Asked, "world" | "query">): Lead[] {
  if (typeof query.filter_id === "number") {
    return world.leads.filter(filterTest(world, appliedFilter(world, query.filter_id, "leads")));
  }
  const wanted = (["owner_id", "person_id", "organization_id"] as const).filter(
    (name) => query[name] !== undefined,
  );
  return world.leads.filter((lead) => wanted.every((name) => lead[name] === query[name]));
}

function moment(value: unknown): number {
  const time = Date.parse(String(value));
  if (Number.isNaN(time)) throw invalid("updated_since is not a valid datetime");
  return time;
}

const sortFields = (world: Asked["world"]): SortFields<Lead> => ({
  id: (lead) => lead.id,
  title: (lead) => lead.title,
  owner_id: (lead) => lead.owner_id,
  creator_id: (lead) => lead.creator_id,
  was_seen: (lead) => lead.was_seen,
  expected_close_date: (lead) => lead.expected_close_date,
  next_activity_id: (lead) => nextActivity(world, "lead_id", lead.id)?.id ?? null,
  add_time: (lead) => lead.add_time,
  update_time: (lead) => lead.update_time,
});
