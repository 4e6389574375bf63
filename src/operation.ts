// operation(): a row of the table becomes a Prismatic action. A row is data: it never calls anything.
import { type Action, type Display, fileResult, pipedriveAction, type Result } from "./action";
import type { CheckedRow, ClosedWords } from "./checked";
import type { Body, Download, Pipedrive, PlainRequest } from "./client";
import { type Format, lookupCost, type RecordKind, readNamed } from "./customFields";
import { InputError } from "./errors";
import type { Field, Fields } from "./fields";
import type { Call } from "./generated/calls";
import { facts } from "./generated/facts";
import { customFieldFormat, customFieldFormatFound } from "./inputs/customFields";
import { readList, type Walk, type Window } from "./pages";
import { type Paging, pagingInputs } from "./paging";

/** A row of the table: the closed list of words there is. Keys are the camelCase of the wire names. */
export interface Row extends Display {
  path?: Fields;
  query?: Fields;
  /** Fields of the body; one field where the body itself is a list. */
  body?: Fields | Field<unknown>;
  /** Inputs that Pipedrive no longer knows; they are shown, and refused when they are filled. */
  retired?: Fields;
  pages?: Paging;
  /** The kind of the records in the reply, whose custom fields can be shown by name. */
  customFieldsOf?: RecordKind;
}

/** Where the value of one input goes; `list` is a body that is a list itself. */
interface Place {
  section: "path" | "query" | "body" | "list";
  wire: string;
  key: string;
}

const isField = (body: Fields | Field<unknown>): body is Field<unknown> =>
  typeof body.read === "function";

/**
 * Declares an action that makes one call of the contract. The row is checked by the compiler: unknown
 * names, missing compulsory ones and values of the wrong type do not compile.
 */
export function operation<C extends Call, const R extends Row>(
  call: C,
  row: R & CheckedRow<C, R> & ClosedWords<Row, R>,
): Action {
  const places = placesOf(call, row);
  const inputs = inputsOf(row);
  const paging = pagingInputs(call, row.pages);
  const { label, description } = row;
  return pipedriveAction({
    call,
    label,
    description,
    inputs: { ...inputs, ...formatInput(call, row.customFieldsOf), ...paging },
    perform: async (pipedrive, values) => {
      const request = requestOf(call, places, values as Record<string, unknown>);
      const window = facts[call].pages === undefined ? null : (values as Window);
      const walk: Walk = { call, request };
      const kind = row.customFieldsOf;
      if (kind === undefined) return resultOf(await answer(pipedrive, walk, window));
      const { customFieldFormat: format } = values as { customFieldFormat?: Format };
      const read = (asked: Walk) => answer(pipedrive, asked, window) as Promise<Body<unknown>>;
      const looked = format === "name" && isSearch(call);
      const beside = (records: number) => lookupCost(kind, records);
      const asked = looked ? { ...walk, beside } : walk;
      return { data: await readNamed(pipedrive, { kind, format }, asked, read) };
    },
  });
}

const isSearch = (call: Call): boolean => call.endsWith("/search");

/** The input that a row with `customFieldsOf` has beside its own. */
const formatInput = (call: Call, kind: RecordKind | undefined): Fields =>
  kind === undefined
    ? {}
    : { customFieldFormat: isSearch(call) ? customFieldFormatFound(kind) : customFieldFormat };

const answer = (
  pipedrive: Pipedrive,
  walk: Walk,
  window: Window | null,
): Promise<Body<unknown> | Download> =>
  window === null
    ? pipedrive.sendPlain(walk.call, walk.request)
    : readList(pipedrive, walk, window);

/** What an action returns for a reply: the body unchanged, or a file. */
export const resultOf = (reply: Body<unknown> | Download): Result =>
  Buffer.isBuffer(reply.data) ? fileResult(reply as Download) : { data: reply };

/** `personId` → `person_id`. */
const snake = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function placesOf(call: Call, { path = {}, query = {}, body = {} }: Row): Place[] {
  const names = facts[call].names ?? {};
  const inSection = (section: Place["section"], fields: Fields): Place[] =>
    Object.entries(fields).map(([key, field]) => ({
      section,
      wire: names[key] ?? snake(key),
      key: field.key ?? key,
    }));
  return [
    ...inSection("path", path),
    ...inSection("query", query),
    ...(isField(body) ? inSection("list", { body }) : inSection("body", body)),
  ];
}

/** The inputs of a row in the order a person fills them: path, body, query, then what is retired. */
function inputsOf({ path = {}, body = {}, query = {}, retired = {} }: Row): Fields {
  const sections: Fields[] = [path, isField(body) ? { body } : body, query, retired];
  return Object.fromEntries(
    sections.flatMap((section) =>
      Object.entries(section).map(([key, field]) => [field.key ?? key, field]),
    ),
  );
}

function requestOf(
  call: Call,
  places: readonly Place[],
  values: Readonly<Record<string, unknown>>,
): PlainRequest {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  const request: PlainRequest = { path, query };
  if (places.some(({ section }) => section === "body")) request.body = body;
  for (const { section, wire, key } of places) {
    const value = values[key];
    if (value === undefined) continue;
    if (section === "list") request.body = value as readonly unknown[];
    else ({ path, query, body })[section][wire] = value;
  }
  if (request.body === body && Object.keys(body).length === 0 && /^(PATCH|PUT) /.test(call)) {
    throw new InputError("Nothing to update: fill in at least one input to change");
  }
  return request;
}
