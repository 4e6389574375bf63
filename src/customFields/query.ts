// The custom fields that a reply is to show, by name or code, as the `custom_fields` parameter of API v2.
// https://developers.pipedrive.com/docs/api/v1/Deals#getDeals
import type { Pipedrive, PlainRequest } from "../client";
import { type RecordKind, withDefinitions } from "./definitions";
import { customFieldNamed, isCode } from "./names";

/** Names and codes in one text for a query: codes as Pipedrive takes them, else JSON for `withCodes`. */
export const askedFor = (names: readonly string[]): string =>
  names.every(isCode) ? names.join(",") : JSON.stringify(names);

/**
 * A request whose `custom_fields` holds codes, whatever names it was asked for by. Costs the list of
 * definitions at most, and nothing when only codes were given. Throws an InputError for an unknown name.
 */
export async function withCodes(
  pipedrive: Pipedrive,
  kind: RecordKind,
  request: PlainRequest,
): Promise<PlainRequest> {
  const asked = request.query?.custom_fields;
  if (typeof asked !== "string" || !asked.startsWith("[")) return request;
  const names: string[] = JSON.parse(asked);
  const codes = await withDefinitions(pipedrive, kind, (definitions) =>
    names.map((name) => customFieldNamed(definitions, name).code),
  );
  const custom_fields = [...new Set(codes)].join(",");
  return { ...request, query: { ...request.query, custom_fields } };
}
