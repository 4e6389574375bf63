// Get Persons: the list with v1's first letter and sorting.
// https://developers.pipedrive.com/docs/api/v1/Persons
import { pipedriveAction } from "../action";
import { customFieldFormat } from "../inputs/customFields";
import { conditions, replyFields } from "../inputs/records";
import { debugRequest, filterId, orgId, userId } from "../vocabulary";
import { beginningWith, firstChar, recordQuery, walk, windowInputs } from "./lists";
import { readRecords, sort } from "./sorting";

export const getPersons = pipedriveAction({
  call: "GET /api/v2/persons",
  label: "Get Persons",
  description: "Gets the persons of the account.",
  inputs: {
    userId: userId({ help: "Only persons of this user." }),
    filterId: filterId(),
    firstChar,
    orgId: orgId({ help: "Only persons of this organization." }),
    ...conditions,
    sort,
    ...replyFields("open_deals_count,marketing_status,smart_bcc_email"),
    customFieldFormat,
    ...windowInputs("GET /api/v2/persons"),
    debugRequest,
  },
  async perform(pipedrive, values) {
    const { userId: owner_id, filterId: filter_id, orgId: org_id, firstChar } = values;
    const query = { ...recordQuery(values), owner_id, filter_id, org_id };
    const list = walk("GET /api/v2/persons", { query }, beginningWith(firstChar));
    return { data: await readRecords(pipedrive, "person", list, values) };
  },
});
