// Get Organizations: the list with v1's first letter and sorting.
// https://developers.pipedrive.com/docs/api/v1/Organizations
import { pipedriveAction } from "../action";
import { customFieldFormat } from "../inputs/customFields";
import { conditions, replyFields } from "../inputs/records";
import { debugRequest, filterId, userId } from "../vocabulary";
import { beginningWith, firstChar, recordQuery, walk, windowInputs } from "./lists";
import { readRecords, sort } from "./sorting";

export const getOrganizations = pipedriveAction({
  call: "GET /api/v2/organizations",
  label: "Get Organizations",
  description: "Gets the organizations of the account.",
  inputs: {
    userId: userId({ help: "Only organizations of this user." }),
    filterId: filterId(),
    firstChar,
    ...conditions,
    sort,
    ...replyFields("people_count,open_deals_count,smart_bcc_email"),
    customFieldFormat,
    ...windowInputs("GET /api/v2/organizations"),
    debugRequest,
  },
  async perform(pipedrive, values) {
    const { userId: owner_id, filterId: filter_id, firstChar } = values;
    const query = { ...recordQuery(values), owner_id, filter_id };
    const list = walk("GET /api/v2/organizations", { query }, beginningWith(firstChar));
    return { data: await readRecords(pipedrive, "organization", list, values) };
  },
});
