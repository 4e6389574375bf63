// Saved filters. https://developers.pipedrive.com/docs/api/v1/Filters
import { type Asked, invalid, notFound, type Routes } from "../handler";
import {
  addFilter,
  changeFilter,
  deleteFilter,
  type Filter,
  type FilterType,
} from "../state/filters";
import { filterHelpersV1 } from "../wire/filterHelpers";
import { conditionsFrom, filterV1, filterWithConditionsV1 } from "../wire/filters";
import { reply } from "./reply";

interface FilterBody {
  name?: string;
  conditions?: unknown;
  type?: FilterType;
}

export const filters: Routes = {
  "GET /v1/filters/helpers": () => reply(filterHelpersV1()),

  "GET /v1/filters": ({ world, query }) =>
    reply(
      world.filters
        .filter((row) => row.active_flag && (!query.type || row.type === query.type))
        .map(filterV1),
    ),

  "GET /v1/filters/{id}": (asked) => replyWithConditions(asked, filterAsked(asked)),

  "POST /v1/filters": (asked) => {
    const { name, conditions, type } = asked.body as FilterBody;
    if (!name?.trim()) throw invalid("name must not be empty");
    if (!type) throw invalid("type is required");
    const groups = conditionsFrom(asked.world, conditions);
    const added = addFilter(asked.world, asked.user.id, type, { name, ...groups });
    return replyWithConditions(asked, added);
  },

  "PUT /v1/filters/{id}": (asked) => {
    const { name, conditions } = asked.body as FilterBody;
    if (name?.trim() === "") throw invalid("name must not be empty");
    const filter = filterAsked(asked);
    const groups = conditionsFrom(asked.world, conditions);
    const renamed = name === undefined ? {} : { name };
    return replyWithConditions(asked, changeFilter(asked.world, filter, { ...renamed, ...groups }));
  },

  "DELETE /v1/filters/{id}": (asked) => {
    const filter = filterAsked(asked);
    deleteFilter(asked.world, filter);
    return reply({ id: filter.id });
  },

  "DELETE /v1/filters": ({ world, query }) => {
    const ids = String(query.ids).split(",").map(Number);
    const found = ids.flatMap((id) => world.filters.get(id) ?? []);
    const active = found.filter((filter) => filter.active_flag);
    for (const filter of active) deleteFilter(world, filter);
    return reply({ id: active.map((filter) => filter.id) });
  },
};

function filterAsked({ world, path }: Asked): Filter {
  const filter = world.filters.get(Number(path.id));
  if (!filter?.active_flag) throw notFound("Filter");
  return filter;
}

const replyWithConditions = ({ world, query }: Asked, filter: Filter) =>
  reply(filterWithConditionsV1(world, filter, query.include_field_code === true));
