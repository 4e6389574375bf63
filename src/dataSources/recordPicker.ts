// Pickers of records of which there may be many: the ones changed last, or those that a search finds.
import type { Element } from "@prismatic-io/spectral";
import type { Pipedrive, PlainRequest } from "../client";
import { InputError } from "../errors";
import { field, integer, plainText, shown } from "../fields";
import type { Call, Calls } from "../generated/calls";
import { facts } from "../generated/facts";
import { largestPage, pagesOf, recordsOf } from "../pages";
import { type LinkTo, namesOfLinked, unnamed } from "./links";
import type { Option } from "./options";
import { picker, type RecordOf } from "./picker";

/** Most options by default, and at all: a drop-down of more than 10,000 stands still. */
const USUAL = 1000;
const MOST = 10_000;
/** Calls that a picker makes at most by default. */
const CALLS = 2;

export const LATEST_FIRST = { sort_by: "update_time", sort_direction: "desc" };

/** The same in v1. */
export const LATEST_FIRST_V1 = { sort: "update_time DESC" };

type ItemOf<S extends Call> = Calls[S]["data"] extends {
  items?: readonly { item?: infer Item }[] | null;
}
  ? NonNullable<Item>
  : never;

interface Search<S extends Call> {
  call: S;
  query?: PlainRequest["query"];
  option(item: ItemOf<S>): Option;
}

interface RecordPicker<C extends Call, S extends Call> {
  label: string;
  /** How the options are called in help texts: `deals`. */
  records: string;
  list: C;
  query?: PlainRequest["query"];
  /** The record whose name tells the options apart, where the list has only its number. */
  link?(record: RecordOf<C>): LinkTo | undefined;
  /** `linked` is the name of that record, or its kind and number. */
  option(record: RecordOf<C>, linked: string | undefined): Option;
  /** Where Pipedrive has none, the labels of the records changed last are looked through. */
  search?: Search<S>;
  example: Element;
}

const inEnglish = (count: number): string => count.toLocaleString("en-US");

export function recordPicker<C extends Call, S extends Call = never>(of: RecordPicker<C, S>) {
  const { label, records, list, search, example } = of;
  const sorted = of.query !== undefined;
  const most = Math.min(USUAL, CALLS * largestPage(list));
  return picker({
    label,
    description: `Selects one of the ${inEnglish(most)} ${records} ${sorted ? "that were changed last" : "that Pipedrive lists first"}, or of those that Search finds.`,
    calls: [list],
    // Keys that no action has: in a flow an input here takes the action's value of the same key.
    inputs: {
      optionSearch: searchFor(of),
      optionLimit: integer("Limit", {
        help: `How many ${records} to offer, 1 to ${inEnglish(MOST)}. Blank means ${inEnglish(most)}, which are two pages of ${largestPage(list)}.${of.link === undefined ? "" : ` With one page or less the second call (10 API tokens, scope contacts:read) reads the names of their organizations or persons; with more, their numbers are shown.`}`,
        example: "200",
        least: 1,
        most: MOST,
      }),
    },
    example,
    options: async (pipedrive, { optionSearch: term, optionLimit: limit = most }) => {
      if (term !== undefined && search !== undefined) return found(pipedrive, search, term, limit);
      const { read, calls } = await latest(pipedrive, of, limit);
      const links = read.map((record) => of.link?.(record));
      const nameOf = calls < CALLS ? await namesOfLinked(pipedrive, links) : unnamed;
      const options = read.map((record, at) => of.option(record, nameOf(links[at])));
      return term === undefined ? options : options.filter(({ label: text }) => has(text, term));
    },
  });
}

const has = (text: string, term: string): boolean =>
  text.toLowerCase().includes(term.toLowerCase());

/** Pipedrive refuses a term of one letter. https://developers.pipedrive.com/docs/api/v1/Deals#searchDeals */
const searchFor = ({ records, search }: Pick<RecordPicker<Call, Call>, "records" | "search">) =>
  field(
    "Search",
    {
      help:
        search === undefined
          ? `Offers those ${records} whose label has this text, at least 2 characters, of as many as Limit says: Pipedrive has no search for them.`
          : `Offers the ${records} that Pipedrive finds by this text, at least 2 characters, in one call of ${facts[search.call].cost} API tokens: at most ${largestPage(search.call)}.`,
      example: "Nordlicht",
    },
    {},
    (raw, label) => {
      const term = plainText(raw, label);
      if (term.length >= 2) return term;
      throw new InputError(`${label} must have at least 2 characters, got ${shown(raw)}`);
    },
  );

async function latest<C extends Call>(
  pipedrive: Pipedrive,
  { list, query }: Pick<RecordPicker<C, Call>, "list" | "query">,
  limit: number,
): Promise<{ read: RecordOf<C>[]; calls: number }> {
  const read: unknown[] = [];
  let calls = 0;
  const walk = { call: list, request: query === undefined ? {} : { query } };
  const size = () => Math.min(largestPage(list), limit - read.length);
  for await (const page of pagesOf(pipedrive, walk, {}, size)) {
    read.push(...page.records);
    calls += 1;
    if (read.length >= limit) break;
  }
  return { read: read.slice(0, limit) as RecordOf<C>[], calls };
}

/** One page of what a search finds. */
async function found<S extends Call>(
  pipedrive: Pipedrive,
  { call, query, option }: Search<S>,
  term: string,
  limit: number,
): Promise<Option[]> {
  const asked = { ...query, term, limit: Math.min(limit, largestPage(call)) };
  const reply = await pipedrive.sendPlain(call, { query: asked });
  return recordsOf(reply as Exclude<typeof reply, { contentType: string }>).map((result) =>
    option((result as { item: ItemOf<S> }).item),
  );
}
