// Get Activities: v1's list by user, type and due date on v2's call, which knows neither type nor due date.
// https://developers.pipedrive.com/docs/api/v1/Activities#getActivities
import { pipedriveAction } from "../action";
import type { Pipedrive, RequestOf } from "../client";
import { currentUserId } from "../currentUser";
import { InputError } from "../errors";
import { choice, date, integer, list, type Values } from "../fields";
import { done, includeFields } from "../inputs/activities";
import { conditions } from "../inputs/records";
import { isObject } from "../json";
import { readList, type Walk } from "../pages";
import { dealId, filterId, leadId, orgId, personId } from "../vocabulary";
import { having, walk, windowInputs } from "./lists";

const call = "GET /api/v2/activities";

type Query = NonNullable<RequestOf<typeof call>["query"]>;

const inputs = {
  userId: integer("User ID", {
    help: "Only activities of this user. 0 means everyone; blank means the connection's user, whom one more call of 2 API tokens finds out. Choose one, or type the number.",
    example: "123",
    dataSource: "selectUser",
    least: 0,
  }),
  done,
  type: list("Type", (part) => part, {
    help: "Keys of activity types, separated by commas: key_string in the result of Get Activity Types. The connector looks through the whole list, which costs API tokens for each page.",
    example: "call,meeting",
  }),
  startDate: date("Start Date", {
    help: "Only activities due on this day or later, YYYY-MM-DD. The connector looks through the whole list.",
  }),
  endDate: date("End Date", {
    help: "Only activities due on this day or earlier, YYYY-MM-DD. The connector looks through the whole list.",
  }),
  filterId: filterId({
    help: "A saved filter whose activities are wanted. Pipedrive applies no other condition but Done beside it; the connector applies them.",
  }),
  dealId: dealId({ help: "Only activities of this deal." }),
  leadId: leadId({ help: "Only activities of the lead with this UUID." }),
  personId: personId({ help: "Only activities whose primary participant is this person." }),
  orgId: orgId({ help: "Only activities of this organization." }),
  ...conditions,
  includeFields,
  sortBy: choice(
    "Sort By",
    [
      { value: "id", label: "ID" },
      { value: "add_time", label: "Add Time" },
      { value: "update_time", label: "Update Time" },
      { value: "due_date", label: "Due Date" },
    ],
    { help: "What to sort by: id, add_time, update_time or due_date. Blank means id." },
  ),
  sortDirection: choice(
    "Sort Direction",
    [
      { value: "asc", label: "Ascending" },
      { value: "desc", label: "Descending" },
    ],
    { help: "asc or desc. Blank means asc." },
  ),
  ...windowInputs(call),
};

type Given = Values<typeof inputs>;

/** v1's meaning: nobody named is the user of the connection, 0 is everyone. */
async function ownerOf(pipedrive: Pipedrive, userId: number | undefined) {
  if (userId === 0) return undefined;
  return userId ?? (await currentUserId(pipedrive));
}

/** Whether an activity has one of the types and is due in the span; those without a day are not. */
function fits({ type, startDate, endDate }: Given): Walk["keep"] {
  if (type === undefined && startDate === undefined && endDate === undefined) return undefined;
  return (record) => {
    if (!isObject(record)) return false;
    const due = String(record.due_date ?? "");
    return (
      (type?.includes(String(record.type)) ?? true) &&
      (startDate === undefined || due >= startDate) &&
      (endDate === undefined || (due !== "" && due <= endDate))
    );
  };
}

/** Pipedrive ignores these conditions beside a filter; the connector applies them then. */
const BESIDE_FILTER = ["owner_id", "deal_id", "lead_id", "person_id", "org_id"] as const;

function besideFilter({ filter_id, ids, ...query }: Query): Walk["keep"] {
  const given = BESIDE_FILTER.filter((name) => query[name] !== undefined);
  if (filter_id === undefined || (given.length === 0 && ids === undefined)) return undefined;
  const matches = having(Object.fromEntries(given.map((name) => [name, query[name]])));
  const wanted = ids?.split(",");
  return (record) =>
    matches(record) && (wanted?.includes(String(isObject(record) && record.id)) ?? true);
}

export const getActivities = pipedriveAction({
  call,
  label: "Get Activities",
  description: "Gets the activities of a user or of everyone.",
  inputs,
  async perform(pipedrive, values) {
    const { startDate, endDate } = values;
    if (startDate !== undefined && endDate !== undefined && endDate < startDate) {
      throw new InputError(`End Date must not lie before Start Date, got "${endDate}"`);
    }
    const query: Query = {
      filter_id: values.filterId,
      ids: values.ids,
      owner_id: await ownerOf(pipedrive, values.userId),
      deal_id: values.dealId,
      lead_id: values.leadId,
      person_id: values.personId,
      org_id: values.orgId,
      done: values.done,
      updated_since: values.updatedSince,
      updated_until: values.updatedUntil,
      include_fields: values.includeFields,
      sort_by: values.sortBy,
      sort_direction: values.sortDirection,
    };
    const tests = [fits(values), besideFilter(query)].filter((test) => test !== undefined);
    const keep = (record: unknown) => tests.every((test) => test(record));
    const list = walk(call, { query }, tests.length === 0 ? undefined : keep);
    return { data: await readList(pipedrive, list, values) };
  },
});
