// One e-mail address or phone number of a person: added, removed or made the primary one; all others keep
// their value, label and order. https://developers.pipedrive.com/docs/api/v1/Persons#updatePerson
import { type Action, type ActionParts, pipedriveAction, type Result } from "../action";
import type { Pipedrive } from "../client";
import { type Contacts, contactsIn, withContact, withoutContact, withPrimary } from "../contacts";
import { InputError } from "../errors";
import { type Fields, flag, required, text } from "../fields";
import { replies } from "../generated/replies";
import { personId } from "../vocabulary";
import { EMAILS, type Kind, PHONES } from "./contactKinds";
import { changedSchema, changeList } from "./listChange";

const READ = "GET /api/v2/persons/{id}";
const WRITE = "PATCH /api/v2/persons/{id}";

async function edited(
  pipedrive: Pipedrive,
  id: number,
  { list }: Kind,
  edit: (before: Contacts) => Contacts,
): Promise<Result> {
  const path = { id };
  const { record, ...change } = await changeList(
    pipedrive,
    {
      record: `person ${id}`,
      read: async () => (await pipedrive.send(READ, { path })).data,
      entries: (person) => contactsIn(person?.[list]),
      write: async (contacts) =>
        (await pipedrive.send(WRITE, { path, body: { [list]: contacts } })).data,
    },
    edit,
  );
  return { data: { ...change, person: record } };
}

const CONTACT = {
  type: "object",
  properties: {
    value: { type: "string" },
    label: { type: "string" },
    primary: { type: "boolean" },
  },
};

const SCHEMA = changedSchema(CONTACT, "person", replies[READ].properties?.data);

const PRICE =
  "All other addresses, numbers and fields stay as they are, and nothing is written when nothing changes. Reading the person first costs 1 API token more.";

const described = (
  kind: Kind,
  label: string,
  does: string,
  before: Contacts,
  after: Contacts | undefined = before,
): Pick<ActionParts<Fields>, "call" | "label" | "description" | "schema" | "example"> => ({
  call: WRITE,
  label: `${label} ${kind.title}`,
  description: `${does} ${PRICE}`,
  schema: SCHEMA,
  example: {
    data: {
      ...{ changed: true, before, after },
      person: { id: 1, name: "Mara Lindqvist", [kind.list]: after },
    },
  },
});

interface Asked {
  personId: number;
  value: string;
  label?: string | undefined;
  primary?: boolean | undefined;
}

/** The values under one name each: the key of one input differs from kind to kind. */
const asked = (values: object, { key }: Kind): Asked => {
  const { [key]: value, ...others } = values as Asked & { email: string; phone: string };
  return { ...others, value };
};

const adding = (kind: Kind): Action =>
  pipedriveAction({
    ...described(
      kind,
      "Add Person",
      `Adds one ${kind.one} to a person, or changes the label of one the person has already.`,
      [kind.shown[0]],
      withContact([kind.shown[0]], kind.shown[1], kind.same),
    ),
    inputs: {
      personId: required(personId()),
      [kind.key]: required(kind.fresh),
      label: text("Label", {
        help: `What it is for: ${kind.labels}. Blank means work on a new one and leaves alone what a known one has.`,
        example: "home",
      }),
      primary: flag("Primary", {
        help: "Yes makes it the primary one in place of another. No or blank leaves the primary one as it is; the first one of a person always is.",
      }),
    },
    perform: (pipedrive, values) => {
      const { personId, value, label, primary } = asked(values, kind);
      const added = { value, label, primary };
      return edited(pipedrive, personId, kind, (before) => withContact(before, added, kind.same));
    },
  });

const removing = (kind: Kind): Action =>
  pipedriveAction({
    ...described(
      kind,
      "Remove Person",
      `Removes one ${kind.one} from a person; of those left the first becomes primary when the primary one went.`,
      kind.shown,
      withoutContact(kind.shown, kind.shown[0].value, kind.same),
    ),
    inputs: { personId: required(personId()), [kind.key]: required(kind.stored) },
    perform: (pipedrive, values) => {
      const { personId, value } = asked(values, kind);
      return edited(pipedrive, personId, kind, (before) =>
        withoutContact(before, value, kind.same),
      );
    },
  });

const raising = (kind: Kind): Action =>
  pipedriveAction({
    ...described(
      kind,
      "Set Primary Person",
      `Makes one ${kind.one} that a person has the primary one; fails when the person does not have it.`,
      kind.shown,
      withPrimary(kind.shown, kind.shown[1].value, kind.same),
    ),
    inputs: { personId: required(personId()), [kind.key]: required(kind.stored) },
    perform: (pipedrive, values) => {
      const { personId, value } = asked(values, kind);
      return edited(pipedrive, personId, kind, (before) => {
        const after = withPrimary(before, value, kind.same);
        if (after !== undefined) return after;
        const known = before.map((contact) => `"${contact.value}"`).join(", ") || "none";
        throw new InputError(
          `${kind.title} must be one that person ${personId} has (${known}), got "${value}": add it with Add Person ${kind.title}`,
        );
      });
    },
  });

export const addPersonEmail = adding(EMAILS);
export const addPersonPhone = adding(PHONES);
export const removePersonEmail = removing(EMAILS);
export const removePersonPhone = removing(PHONES);
export const setPrimaryPersonEmail = raising(EMAILS);
export const setPrimaryPersonPhone = raising(PHONES);
