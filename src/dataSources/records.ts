// Pickers of records: the ones changed last, sorted by name, so that a drop-down stays usable.
import { type Connection, dataSource, type Element } from "@prismatic-io/spectral";
import { lineLog, published } from "../action";
import { connect, type Pipedrive, type PlainRequest } from "../client";
import { connection } from "../fields";
import type { Call, Calls } from "../generated/calls";
import { pagesOf } from "../pages";

/** Most options of a picker: beyond that the drop-down gets slow, and reading costs API tokens. */
const MOST_OPTIONS = 1000;
const PAGE = 500;

type RecordOf<C extends Call> = Calls[C]["data"] extends readonly (infer Entry)[] ? Entry : never;

interface Picker<C extends Call> {
  label: string;
  description: string;
  call: C;
  query: PlainRequest["query"];
  option(record: RecordOf<C>): Element;
  example: Element;
}

const LATEST_FIRST = { sort_by: "update_time", sort_direction: "desc" };

function picker<C extends Call>({ label, description, call, query, option, example }: Picker<C>) {
  return dataSource({
    display: { label, description },
    dataSourceType: "picklist",
    inputs: published({ connectionInput: connection() }),
    examplePayload: { result: [example] },
    perform: async (context, values) => {
      const { connectionInput } = values as Record<string, unknown>;
      const pipedrive = connect(connectionInput as Connection, lineLog(context.logger, false));
      const options = (await latest(pipedrive, call, query)).map((record) =>
        option(record as RecordOf<C>),
      );
      return { result: options.sort(byLabel) };
    },
  });
}

const byLabel = (one: Element, other: Element): number =>
  (one.label ?? "").localeCompare(other.label ?? "");

async function latest(
  pipedrive: Pipedrive,
  call: Call,
  query: PlainRequest["query"],
): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const page of pagesOf(pipedrive, { call, request: { query } }, {}, () => PAGE)) {
    records.push(...page.records);
    if (records.length >= MOST_OPTIONS) break;
  }
  return records.slice(0, MOST_OPTIONS);
}

export const selectDeal = picker({
  label: "Select Deal",
  description: "Selects one of the 1,000 deals that were changed last.",
  call: "GET /api/v2/deals",
  query: LATEST_FIRST,
  option: ({ id, title, status }) => ({ key: String(id), label: `${title} - ${status}` }),
  example: { key: "1", label: "Website Redesign - open" },
});

export const selectPerson = picker({
  label: "Select Person",
  description: "Selects one of the 1,000 persons that were changed last.",
  call: "GET /api/v2/persons",
  query: LATEST_FIRST,
  option: ({ id, name }) => ({ key: String(id), label: String(name) }),
  example: { key: "1", label: "Mara Lindqvist" },
});

export const selectOrganization = picker({
  label: "Select Organization",
  description: "Selects one of the 1,000 organizations that were changed last.",
  call: "GET /api/v2/organizations",
  query: LATEST_FIRST,
  option: ({ id, name }) => ({ key: String(id), label: String(name) }),
  example: { key: "1", label: "Nordlicht Bikes" },
});
