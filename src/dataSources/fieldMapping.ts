// Forms of the config wizard in which a customer says which of their fields stand for the integration's.
// https://prismatic.io/docs/integrations/data-sources/json-forms/reference/
import { dataSource, type Element, type JSONForm } from "@prismatic-io/spectral";
import { lineLog, published } from "../action";
import { connect } from "../client";
import { bearers, type FieldDefinition } from "../customFields";
import { InputError } from "../errors";
import {
  adapted,
  choices,
  connection,
  type Field,
  isBlank,
  separated,
  shown,
  type Values,
} from "../fields";
import { fieldOptions, fieldsOf, PRICE_OF_FIELDS, RECORD_KINDS, recordType } from "./fieldLabels";
import { arranged } from "./options";

/** A field of the integration, which the customer finds a field of theirs for. */
interface Target {
  /** What the flow reads the mapping by. */
  key: string;
  label: string;
}

const help =
  "The fields of your integration, one per line: a key such as orderNumber, or a key and what the customer reads, such as orderNumber: Order Number. A key has letters, digits, _ and -.";

const integrationFields: Field<readonly Target[]> = {
  input: {
    label: "Integration Fields",
    type: "string",
    collection: "valuelist",
    required: true,
    comments: help,
    example: "orderNumber: Order Number",
  },
  read(raw) {
    const targets = (isBlank(raw) ? [] : separated(raw, "Integration Fields")).map(targetIn);
    if (targets.length === 0) throw new InputError("Integration Fields is required: fill it in");
    const keys = targets.map(({ key }) => key);
    const twice = keys.find((key, index) => keys.indexOf(key) !== index);
    if (twice === undefined) return targets;
    throw new InputError(`Integration Fields names "${twice}" twice: name it once`);
  },
};

function targetIn(entry: string): Target {
  const [, key, label] = /^([A-Za-z_][\w-]*)\s*(?::\s*(.+))?$/.exec(entry) ?? [];
  if (key !== undefined) return { key, label: label ?? key };
  throw new InputError(
    `Integration Fields must be keys such as "orderNumber" or "orderNumber: Order Number", got ${shown(entry)}`,
  );
}

/** The field of the account that is called as a field of the integration; undefined unless it is one alone. */
function namesake(fields: readonly FieldDefinition[], { key, label }: Target) {
  const [found, ...others] =
    [label, key]
      .map((name) => bearers(fields, (field) => field.name, name))
      .find(({ length }) => length > 0) ?? [];
  return others.length === 0 ? found : undefined;
}

const ofRecords = { connectionInput: connection(), recordType, integrationFields };

/**
 * What the customer chose is stored as `{"orderNumber": "dcf558aac1ae…", "title": "title"}`: the code of a
 * field by the key of the integration's field, without those left blank. Codes outlive renaming.
 */
export const fieldMapping = dataSource({
  display: {
    label: "Map Fields",
    description: `Shows a form in which a customer maps their fields of a kind of record, custom and built-in ones, to those of your integration; the config variable holds the code of a field by your key. ${PRICE_OF_FIELDS}`,
  },
  dataSourceType: "jsonForm",
  inputs: published(ofRecords),
  examplePayload: {
    result: formOf(
      [{ key: "orderNumber", label: "Order Number" }],
      [{ key: "dcf558aac1ae4e8c4f849ba5e668430d8df9be12", label: "Order number — text" }],
      { orderNumber: "dcf558aac1ae4e8c4f849ba5e668430d8df9be12" },
    ),
  },
  perform: async (context, values) => {
    const given = values as unknown as Values<typeof ofRecords>;
    const pipedrive = connect(given.connectionInput, lineLog(context.logger, false));
    const fields = await fieldsOf(pipedrive, given.recordType);
    const suggested = given.integrationFields.flatMap((target) => {
      const field = namesake(fields, target);
      return field === undefined ? [] : [[target.key, field.code]];
    });
    const data: Record<string, string> = Object.fromEntries(suggested);
    return { result: formOf(given.integrationFields, arranged(fieldOptions(fields)), data) };
  },
});

/** One drop-down for each target, in which typing narrows the options. */
function formOf(
  targets: readonly Target[],
  options: readonly Element[],
  data: Record<string, string>,
): JSONForm {
  const oneOf = options.map(({ key, label = key }) => ({ const: key, title: label }));
  const elements = targets.map(({ key, label }) => ({
    type: "Control",
    scope: `#/properties/${key}`,
    label,
    options: { autocomplete: true },
  }));
  const layout = { type: "VerticalLayout", elements };
  const properties = targets.map(({ key, label }) => [
    key,
    { type: "string", title: label, oneOf },
  ]);
  const schema: JSONForm["schema"] = {
    type: "object",
    properties: Object.fromEntries(properties),
  };
  return { schema, uiSchema: layout, data };
}

const ofSeveral = {
  connectionInput: connection(),
  recordTypes: adapted(
    choices("Record Types", RECORD_KINDS, {
      help: "Whose fields may be mapped: deal, person, organization, product, lead, project, separated by commas. Each costs the list of its fields.",
      default: "deal,person,organization",
    }),
    (kinds) => RECORD_KINDS.filter(({ value }) => kinds?.split(",").includes(value) ?? true),
  ),
  integrationFields,
};

/**
 * What the customer chose is stored by the platform as `fields`, each with `field.key` of the integration,
 * `mappedObject.key`, a kind of record, and `mappedField.key`, the code of a field.
 */
export const fieldObjectMap = dataSource({
  display: {
    label: "Map Fields of Several Records",
    description: `Shows a form in which a customer maps their fields of several kinds of records to those of your integration. ${PRICE_OF_FIELDS}`,
  },
  dataSourceType: "objectFieldMap",
  inputs: published(ofSeveral),
  examplePayload: {
    result: {
      fields: [{ field: { key: "orderNumber", label: "Order Number" } }],
      options: [
        {
          object: { key: "deal", label: "Deal" },
          fields: [
            { key: "dcf558aac1ae4e8c4f849ba5e668430d8df9be12", label: "Order number — text" },
          ],
        },
      ],
    },
  },
  perform: async (context, values) => {
    const given = values as unknown as Values<typeof ofSeveral>;
    const pipedrive = connect(given.connectionInput, lineLog(context.logger, false));
    const objects = given.recordTypes.map(({ value: key, label }) => ({ key, label }));
    const options = await Promise.all(
      objects.map(async (object) => ({
        object,
        fields: arranged(fieldOptions(await fieldsOf(pipedrive, object.key))),
      })),
    );
    return { result: { fields: given.integrationFields.map((field) => ({ field })), options } };
  },
});
