// Labels of one record by name: added to the ones it has, or taken off; the others stay.
// https://pipedrive.readme.io/docs/working-with-labels
import { type Action, pipedriveAction, type Result } from "../action";
import type { Body, Pipedrive } from "../client";
import { type Option, optionNamed, withDefinitions } from "../customFields";
import { asId, asUuid, choice, isUuid, list, required, text } from "../fields";
import type { Call } from "../generated/calls";
import { isObject } from "../json";
import { changedSchema, changeList } from "./listChange";

/** The calls for each kind of record; all but leads have their labels as options of a field. */
const RECORDS = {
  deal: { read: "GET /api/v2/deals/{id}", write: "PATCH /api/v2/deals/{id}" },
  person: { read: "GET /api/v2/persons/{id}", write: "PATCH /api/v2/persons/{id}" },
  organization: {
    read: "GET /api/v2/organizations/{id}",
    write: "PATCH /api/v2/organizations/{id}",
  },
  lead: { read: "GET /v1/leads/{id}", write: "PATCH /v1/leads/{id}" },
} as const satisfies Record<string, Record<"read" | "write", Call>>;

type Kind = keyof typeof RECORDS;

/** The number of a label; of a lead's, its UUID. */
type LabelId = Option["id"];

const inputs = (verb: string) => ({
  recordType: required(
    choice(
      "Record Type",
      [
        { value: "deal", label: "Deal" },
        { value: "person", label: "Person" },
        { value: "organization", label: "Organization" },
        { value: "lead", label: "Lead" },
      ],
      { help: "What kind of record it is: deal, person, organization or lead." },
    ),
  ),
  recordId: required(
    text("Record ID", { help: "The number of the record; of a lead, its UUID.", example: "123" }),
  ),
  labels: required(
    list("Labels", (part) => part, {
      help: `Names or IDs of the labels to ${verb}, separated by commas; upper and lower case make no difference. A list from another step may hold names with commas.`,
      example: "Hot, Customer",
    }),
  ),
});

/** The wanted labels; throws an InputError that lists the valid ones. UUIDs need no list to look them up. */
async function labelsNamed(
  pipedrive: Pipedrive,
  kind: Kind,
  wanted: readonly string[],
): Promise<readonly LabelId[]> {
  const among = (options: readonly Option[]) =>
    wanted.map((label) => optionNamed(options, label, "Labels").id);
  if (kind !== "lead") {
    return withDefinitions(pipedrive, kind, (fields) =>
      // The guide on labels calls the field `label`, the replies of API v2 `label_ids`.
      among(fields.find(({ code }) => /^label(_ids)?$/.test(code))?.options ?? []),
    );
  }
  if (wanted.every(isUuid)) return wanted.map((id) => id.toLowerCase());
  const { data } = await pipedrive.send("GET /v1/leadLabels", {});
  return among((data ?? []).map(({ id, name }) => ({ id: id ?? "", label: name ?? "" })));
}

interface Given {
  recordType: Kind;
  recordId: string;
  labels: readonly string[];
}

async function relabelled(
  pipedrive: Pipedrive,
  { recordType: kind, recordId, labels }: Given,
  edit: (before: readonly LabelId[], labels: readonly LabelId[]) => readonly LabelId[],
): Promise<Result> {
  const { read, write } = RECORDS[kind];
  const id = kind === "lead" ? asUuid(recordId, "Record ID") : asId(recordId, "Record ID");
  const named = await labelsNamed(pipedrive, kind, labels);
  const send = async (call: Call, body?: { label_ids: readonly LabelId[] }): Promise<unknown> => {
    const reply = await pipedrive.sendPlain(call, { path: { id }, ...(body && { body }) });
    return (reply as Body<unknown>).data;
  };
  const change = await changeList(
    pipedrive,
    {
      record: `${kind} ${id}`,
      read: () => send(read),
      entries: (record) =>
        isObject(record) && Array.isArray(record.label_ids) ? record.label_ids : [],
      write: (label_ids) => send(write, { label_ids }),
    },
    (before) => edit(before, named),
  );
  return { data: change };
}

const labelAction = (
  label: string,
  verb: string,
  does: string,
  edit: (before: readonly LabelId[], labels: readonly LabelId[]) => readonly LabelId[],
): Action =>
  pipedriveAction({
    label,
    description: `${does} The others stay, and nothing is written when nothing changes. Costs 1 API token for reading and 5 for writing (lead: 2 and 10), and 10 for the list of labels, which is kept for 15 minutes (lead: not kept, and not read when Labels are IDs); OAuth scope: deals:full, contacts:full or leads:full.`,
    inputs: inputs(verb),
    schema: changedSchema({ type: ["integer", "string"] }, "record", undefined),
    example: {
      data: { changed: true, before: [5], after: [5, 6], record: { id: 123, label_ids: [5, 6] } },
    },
    perform: (pipedrive, values) => relabelled(pipedrive, values, edit),
  });

export const addLabel = labelAction(
  "Add Label",
  "add",
  "Adds labels to a deal, person, organization or lead.",
  (before, labels) => {
    const all = [...new Set([...before, ...labels])];
    return all.length === before.length ? before : all;
  },
);

export const removeLabel = labelAction(
  "Remove Label",
  "remove",
  "Takes labels off a deal, person, organization or lead.",
  (before, labels) => {
    const left = before.filter((id) => !labels.includes(id));
    return left.length === before.length ? before : left;
  },
);
