// Get Products: the list with v1's first letter and summary.
// https://developers.pipedrive.com/docs/api/v1/Products
import { pipedriveAction } from "../action";
import type { Body, Pipedrive } from "../client";
import { readNamed } from "../customFields";
import { InputError } from "../errors";
import { renamed, toggle } from "../fields";
import { customFieldFormat, customFieldsShown } from "../inputs/customFields";
import { conditions } from "../inputs/records";
import { sorting } from "../inputs/sort";
import { readList, type Walk, type Window, withAdditional } from "../pages";
import { filterId, userId } from "../vocabulary";
import { beginningWith, firstChar, walk, windowInputs } from "./lists";

const LIST = "GET /api/v2/products";

export const getProducts = pipedriveAction({
  call: LIST,
  label: "Get Products",
  description: "Gets the products of the account.",
  inputs: {
    userId: userId({ help: "Only products of this user." }),
    filterId: filterId(),
    firstChar,
    ids: renamed(conditions.ids, { label: "Ids" }),
    updatedSince: conditions.updatedSince,
    ...sorting(["id", "name", "add_time", "update_time"]),
    customFields: customFieldsShown,
    customFieldFormat,
    getSummary: toggle("Get Summary", {
      help: "Yes adds additional_data.summary.total_count, the number of all these products. Needs Fetch All.",
    }),
    ...windowInputs(LIST),
  },
  async perform(pipedrive, values) {
    const query = {
      owner_id: values.userId,
      filter_id: values.filterId,
      ids: values.ids,
      updated_since: values.updatedSince,
      sort_by: values.sortBy,
      sort_direction: values.sortDirection,
      custom_fields: values.customFields,
    };
    const list = walk(LIST, { query }, beginningWith(values.firstChar));
    const shown = { kind: "product", format: values.customFieldFormat } as const;
    if (values.getSummary) mustBeWhole(values);
    const readAs = values.getSummary ? readCounted : readList;
    const read = (asked: Walk) => readAs(pipedrive, asked, values);
    return { data: await readNamed(pipedrive, shown, list, read) };
  },
});

/** v2 tells no totals: what is to be counted must be read whole. */
function mustBeWhole(window: Window): void {
  if (!window.fetchAll || window.cursor !== undefined) {
    throw new InputError(
      "Get Summary counts the whole list: turn Fetch All on and leave Cursor blank, or turn Get Summary off",
    );
  }
  if (window.stopBelow !== undefined) {
    throw new InputError(
      "Get Summary counts the whole list: leave Stop Below blank, or turn Get Summary off",
    );
  }
}

async function readCounted(
  pipedrive: Pipedrive,
  list: Walk,
  window: Window,
): Promise<Body<unknown>> {
  let total_count = 0;
  const keep = (record: unknown): boolean => {
    const kept = list.keep?.(record) ?? true;
    if (kept) total_count += 1;
    return kept;
  };
  const body = await readList(pipedrive, { ...list, keep }, window);
  return withAdditional(body, { summary: { total_count } });
}
