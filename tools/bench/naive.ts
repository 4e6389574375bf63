// What somebody writes with Pipedrive's own npm client who wants the same and thinks of nothing else: read the
// whole list and look through it, read the definitions each time, always write.
import * as v1 from "pipedrive/v1";
import * as v2 from "pipedrive/v2";

/** The parts of the client that are used here, on one server. */
export function naiveClient(url: string, apiKey: string) {
  const old = new v1.Configuration({ apiKey, basePath: `${url}/v1` });
  const today = new v2.Configuration({ apiKey, basePath: `${url}/api/v2` });
  return {
    persons: new v2.PersonsApi(today),
    organizations: new v2.OrganizationsApi(today),
    deals: new v2.DealsApi(today),
    products: new v2.ProductsApi(today),
    activities: new v2.ActivitiesApi(today),
    dealFields: new v2.DealFieldsApi(today),
    personFields: new v2.PersonFieldsApi(today),
    organizationFields: new v2.OrganizationFieldsApi(today),
    dealProducts: new v2.DealProductsApi(today),
    oldDeals: new v1.DealsApi(old),
    leads: new v1.LeadsApi(old),
    convertLeads: new v2.LeadsApi(today),
    notes: new v1.NotesApi(old),
  };
}

export type Naive = ReturnType<typeof naiveClient>;

/** The largest page: even the naive way reads as few pages as it can. */
const limit = 500;

interface Page<Row> {
  data?: readonly Row[] | null;
  additional_data?: object | null;
}

/** Every record of a v2 list. */
export async function all<Row>(
  page: (place: { limit: number; cursor?: string }) => Promise<Page<Row>>,
): Promise<Row[]> {
  const found: Row[] = [];
  let cursor: string | undefined;
  do {
    const reply = await page({ limit, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...(reply.data ?? []));
    const { next_cursor } = (reply.additional_data ?? {}) as { next_cursor?: string | null };
    cursor = next_cursor ?? undefined;
  } while (cursor !== undefined);
  return found;
}

/** The same of a v1 list. */
export async function allByStart<Row>(
  page: (place: { limit: number; start: number }) => Promise<Page<Row>>,
): Promise<Row[]> {
  const found: Row[] = [];
  for (;;) {
    const { data } = await page({ limit, start: found.length });
    found.push(...(data ?? []));
    if ((data?.length ?? 0) < limit) return found;
  }
}
