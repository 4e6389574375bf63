// Setting one field of a person: a built-in field in its own place, a custom one by its type.
// https://developers.pipedrive.com/docs/api/v1/Persons#updatePerson
import { pipedriveAction } from "../action";
import type { Pipedrive } from "../client";
import {
  CUSTOM,
  convert,
  customFieldNamed,
  definitionIn,
  type FieldDefinition,
  withDefinitions,
} from "../customFields";
import { address, contactMethods, date, type Field, field, required, text } from "../fields";
import { labelIds, marketingStatus } from "../inputs/records";
import { emails, name, orgId, ownerId, personId, phones, visibleTo } from "../vocabulary";

const help = "";

/** Built-in fields that can be set, by the code of API v2. */
const BUILT_IN: Readonly<Record<string, Field<unknown>>> = {
  name: name(),
  emails,
  phones,
  owner_id: ownerId(),
  org_id: orgId(),
  visible_to: visibleTo,
  label_ids: labelIds,
  marketing_status: marketingStatus,
  job_title: text("Job Title", { help }),
  birthday: date("Birthday", { help }),
  notes: text("Notes", { help }),
  im: contactMethods("Instant Messaging", { help }),
  postal_address: address("Postal Address", { help }),
};

/** Keys that v1 used for some of them. */
const V1_KEYS: Readonly<Record<string, string>> = {
  email: "emails",
  phone: "phones",
  label: "label_ids",
};

async function changeOf(pipedrive: Pipedrive, key: string, raw: unknown): Promise<object> {
  const code = V1_KEYS[key] ?? key;
  const builtIn = Object.hasOwn(BUILT_IN, code) ? BUILT_IN[code] : undefined;
  if (builtIn !== undefined) return { [code]: builtIn.read(raw) };
  const field = await fieldOf(pipedrive, key);
  const clears = raw === null || raw === "null";
  return { custom_fields: { [field.code]: clears ? null : convert(field, raw) } };
}

/** By code a field is read alone, which costs less than the list of all of them. */
async function fieldOf(pipedrive: Pipedrive, key: string): Promise<FieldDefinition> {
  const code = key.trim().toLowerCase();
  if (!CUSTOM.test(code)) {
    return withDefinitions(pipedrive, "person", (definitions) =>
      customFieldNamed(definitions, key, "Field Key"),
    );
  }
  const { data } = await pipedrive.send("GET /api/v2/personFields/{field_code}", {
    path: { field_code: code },
  });
  return definitionIn({ ...data });
}

export const setFieldValueForPerson = pipedriveAction({
  call: "PATCH /api/v2/persons/{id}",
  label: "Set Person Field Value",
  description:
    "Sets one field of a person and returns the person; a custom field costs 1 API token more by its code, 10 by its name, for its type.",
  inputs: {
    personId: required(personId()),
    customFieldKey: required(
      text("Field Key", {
        help: "The name of a custom field or its code (40 characters), or a built-in field such as name, emails, phones, owner_id, org_id, label_ids or visible_to. Choose one, or type it.",
        dataSource: "selectPersonField",
        example: "dcf558aac1ae4e8c4f849ba5e668430d8df9be12",
      }),
    ),
    value: required(
      field<unknown>(
        "Value",
        {
          help: 'The new value; it is turned into the type of the field: options by number or label, several separated by commas, money as "1500 EUR", spans as "2026-01-01/2026-01-31", or the JSON of API v2. The word null empties a custom field.',
          example: "Blue",
        },
        {},
        (raw) => raw,
      ),
    ),
  },
  async perform(pipedrive, { personId: id, customFieldKey, value }) {
    const body = await changeOf(pipedrive, customFieldKey, value);
    return { data: await pipedrive.send("PATCH /api/v2/persons/{id}", { path: { id }, body }) };
  },
});
