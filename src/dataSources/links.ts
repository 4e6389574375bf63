// Names of linked organizations and persons for labels: one call at most, for the kind that more records have.
import type { Pipedrive, RequestOf } from "../client";
import { PipedriveError } from "../errors";
import { MOST_IDS } from "../ids";
import { listOf, namesById } from "./picker";

/** The record that another one is linked to. */
export interface LinkTo {
  kind: "organization" | "person";
  id: number;
}

/** `Nordlicht Bikes`, or `organization 12` where the name is not known. */
type NameOf = (link: LinkTo | undefined) => string | undefined;

/** Where no names were read. */
export const unnamed: NameOf = (link) => link && `${link.kind} ${link.id}`;

/** The link under `kind`; undefined where there is none. */
export const linkTo = (kind: LinkTo["kind"], id: number | null | undefined): LinkTo | undefined =>
  typeof id === "number" ? { kind, id } : undefined;

/**
 * Reads the names of the kind that most links are of: of each one up to 100, of the 500 changed last beyond.
 * No links cost no call. A user who may not see contacts gets kinds and numbers instead.
 */
export async function namesOfLinked(
  pipedrive: Pipedrive,
  links: readonly (LinkTo | undefined)[],
): Promise<NameOf> {
  const idsOf = (wanted: LinkTo["kind"]): number[] =>
    links.flatMap((link) => (link?.kind === wanted ? [link.id] : []));
  const [organizations, persons] = [idsOf("organization"), idsOf("person")];
  const kind = persons.length > organizations.length ? "person" : "organization";
  const ids = [...new Set(kind === "person" ? persons : organizations)];
  const names = ids.length === 0 ? new Map() : await namesOf(pipedrive, kind, ids);
  return (link) => (link?.kind === kind && names.get(link.id)) || unnamed(link);
}

async function namesOf(
  pipedrive: Pipedrive,
  kind: LinkTo["kind"],
  ids: readonly number[],
): Promise<ReadonlyMap<unknown, string>> {
  const request: RequestOf<"GET /api/v2/persons"> & RequestOf<"GET /api/v2/organizations"> =
    ids.length <= MOST_IDS
      ? { query: { ids: ids.join(","), limit: MOST_IDS } }
      : { query: { sort_by: "update_time", sort_direction: "desc", limit: 500 } };
  try {
    return namesById(
      kind === "person"
        ? await listOf(pipedrive, "GET /api/v2/persons", request)
        : await listOf(pipedrive, "GET /api/v2/organizations", request),
    );
  } catch (thrown) {
    if (thrown instanceof PipedriveError && thrown.status === 403) return new Map();
    throw thrown;
  }
}
