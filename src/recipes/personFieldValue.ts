// Setting one field of a person by its key: a built-in field in its own place, a custom one by its type.
// https://developers.pipedrive.com/docs/api/v1/Persons#updatePerson
import { pipedriveAction } from "../action";
import type { Pipedrive } from "../client";
import { InputError } from "../errors";
import { address, contactMethods, date, type Field, field, required, text } from "../fields";
import { labelIds, marketingStatus } from "../inputs/records";
import { emails, name, orgId, ownerId, personId, phones, visibleTo } from "../vocabulary";
import { customFieldValue } from "./customFieldValue";

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

/** Custom fields have a key of 40 hexadecimal digits. */
const CUSTOM = /^[0-9a-f]{40}$/i;

async function changeOf(pipedrive: Pipedrive, key: string, raw: unknown): Promise<object> {
  const code = V1_KEYS[key] ?? key;
  const builtIn = Object.hasOwn(BUILT_IN, code) ? BUILT_IN[code] : undefined;
  if (builtIn !== undefined) return { [code]: builtIn.read(raw) };
  if (!CUSTOM.test(code)) {
    throw new InputError(
      `Field Key must be the code of a custom field (40 characters) or one of ${Object.keys(BUILT_IN).join(", ")}, got "${key}"`,
    );
  }
  const { data } = await pipedrive.send("GET /api/v2/personFields/{field_code}", {
    path: { field_code: code },
  });
  return { custom_fields: { [code]: customFieldValue(data ?? {}, raw) } };
}

export const setFieldValueForPerson = pipedriveAction({
  call: "PATCH /api/v2/persons/{id}",
  label: "Set Person Field Value",
  description:
    "Sets one field of a person and returns the person; a custom field costs 1 API token more, for its type.",
  inputs: {
    personId: required(personId()),
    customFieldKey: required(
      text("Field Key", {
        help: "The code of a custom field (40 characters), or a built-in field such as name, emails, phones, owner_id, org_id, label_ids or visible_to.",
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
