// A deal with all that hangs on it, in one step.
import { pipedriveAction } from "../action";
import { tokensOf } from "../budget";
import type { Pipedrive, PlainRequest } from "../client";
import { isGone } from "../errors";
import { flag, required } from "../fields";
import type { Call } from "../generated/calls";
import { replies } from "../generated/replies";
import { largestPage, pagesOf } from "../pages";
import { dealId } from "../vocabulary";

/** A list that hangs on a deal, and the field of the deal that counts it. */
interface Part {
  call: Call;
  count: "products_count" | "notes_count" | "activities_count" | "files_count";
  request(id: number): PlainRequest;
}

const PARTS = {
  products: {
    call: "GET /api/v2/deals/{id}/products",
    count: "products_count",
    request: (id) => ({ path: { id } }),
  },
  notes: {
    call: "GET /v1/notes",
    count: "notes_count",
    request: (deal_id) => ({ query: { deal_id } }),
  },
  activities: {
    call: "GET /api/v2/activities",
    count: "activities_count",
    request: (deal_id) => ({ query: { deal_id } }),
  },
  files: {
    call: "GET /v1/deals/{id}/files",
    count: "files_count",
    request: (id) => ({ path: { id } }),
  },
} as const satisfies Record<string, Part>;

type PartName = keyof typeof PARTS;

const partNames = Object.keys(PARTS) as readonly PartName[];

async function readPart(pipedrive: Pipedrive, part: Part, id: number): Promise<unknown[]> {
  const records: unknown[] = [];
  const walk = { call: part.call, request: part.request(id) };
  for await (const page of pagesOf(pipedrive, walk, {}, () => largestPage(part.call))) {
    records.push(...page.records);
  }
  return records;
}

type Contact = "GET /api/v2/persons/{id}" | "GET /api/v2/organizations/{id}";

/** null for a contact that was deleted more than 30 days ago: a deal may name it still. */
async function presentOrNull<Body extends { data: unknown }>(
  reading: Promise<Body>,
): Promise<Body["data"] | null> {
  try {
    return (await reading).data;
  } catch (thrown) {
    if (isGone(thrown)) return null;
    throw thrown;
  }
}

/** As Promise.all, but a step that fails leaves no request under way. */
async function allOf<Value>(work: readonly Promise<Value>[]): Promise<Value[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

const include = (part: string, costs: string) =>
  flag(`Include ${part}`, {
    help: `No leaves this part out of the result and saves ${costs}. Blank means Yes.`,
  });

const perPage = (tokens: number): string => `${tokens} API tokens per page`;

const part = (call: Call) => replies[call].properties?.data ?? {};

const SCHEMA = {
  type: "object",
  properties: {
    deal: part("GET /api/v2/deals/{id}"),
    person: part("GET /api/v2/persons/{id}"),
    organization: part("GET /api/v2/organizations/{id}"),
    products: part(PARTS.products.call),
    notes: part(PARTS.notes.call),
    activities: part(PARTS.activities.call),
    files: part(PARTS.files.call),
    api_tokens: { type: "integer" },
    api_tokens_left: { type: "integer" },
  },
};

export const getDealComplete = pipedriveAction({
  label: "Get Deal Complete",
  description:
    "Gets a deal with its person, organization, products, notes, activities and files, every page of them. Costs 1 API token, 1 each for person and organization, 10 per page of products and of activities, 20 per page of notes and of files: 63 where each has one page. What a deal does not have is not asked for and costs nothing; the result tells the sum as api_tokens. OAuth scopes: deals:read, contacts:read, products:read and activities:read, or full for read.",
  reads: true,
  inputs: {
    id: required(dealId()),
    includePerson: include("Person", "1 API token"),
    includeOrganization: include("Organization", "1 API token"),
    includeProducts: include("Products", perPage(10)),
    includeNotes: include("Notes", perPage(20)),
    includeActivities: include("Activities", perPage(10)),
    includeFiles: include("Files", perPage(20)),
  },
  schema: SCHEMA,
  async perform(pipedrive, values) {
    const { id, includePerson = true, includeOrganization = true } = values;
    const { includeProducts: products = true, includeNotes: notes = true } = values;
    const { includeActivities: activities = true, includeFiles: files = true } = values;
    const wanted = { products, notes, activities, files };
    const names = partNames.filter((name) => wanted[name]);
    const counts = names.map((name) => PARTS[name].count).join(",");
    const query = counts === "" ? {} : { include_fields: counts };
    const { data: deal } = await pipedrive.send("GET /api/v2/deals/{id}", { path: { id }, query });

    const one = (call: Contact, id: number | null | undefined) =>
      id ? presentOrNull(pipedrive.send(call, { path: { id } })) : null;
    // A count that is missing says nothing, so the list is read then.
    const list = (name: PartName) =>
      deal?.[PARTS[name].count] === 0 ? [] : readPart(pipedrive, PARTS[name], id);

    const read: Record<string, unknown> = {
      ...(includePerson && { person: one("GET /api/v2/persons/{id}", deal?.person_id) }),
      ...(includeOrganization && {
        organization: one("GET /api/v2/organizations/{id}", deal?.org_id),
      }),
      ...Object.fromEntries(names.map((name) => [name, list(name)])),
    };
    const found = await allOf(
      Object.entries(read).map(async ([name, reading]) => [name, await reading] as const),
    );
    return { data: { deal, ...Object.fromEntries(found), ...tokensOf(pipedrive.budget) } };
  },
});
