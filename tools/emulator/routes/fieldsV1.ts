// Field definitions on v1, by number; the fields of leads and notes, which v2 does not have.
import { type Asked, type Handler, notFound, Refusal, type Routes } from "../handler";
import { offsetPage } from "../pages";
import { idList } from "../query";
import { changeField, deleteField, mustBeAdmin } from "../state/fieldChanges";
import { replaceOptions } from "../state/fieldOptions";
import {
  addCustomField,
  type FieldDefinition,
  type FieldEntity,
  type FieldType,
  fieldByNumber,
  fieldsOf,
} from "../state/fields";
import { leadFieldsOf } from "../state/leadAndNoteFields";
import { fieldV1, leadFieldV1, noteFieldsV1 } from "../wire/fields";
import { reply } from "./reply";

const list =
  (entity: FieldEntity): Handler =>
  ({ world, query }) => {
    const { rows, additional_data } = offsetPage(fieldsOf(world, entity), query);
    return reply(rows.map(fieldV1), { additional_data });
  };

const one =
  (entity: FieldEntity): Handler =>
  (asked) =>
    reply(fieldV1(fieldAsked(entity, asked)));

function fieldAsked(entity: FieldEntity, { world, path }: Asked): FieldDefinition {
  const field = fieldByNumber(world, entity, Number(path.id));
  if (field) return field;
  // https://developers.pipedrive.com/docs/api/v1/ProductFields#getProductField
  throw entity === "product" ? new Refusal(410, "The field is not found") : notFound("Field");
}

interface SentField {
  name?: string;
  field_type?: FieldType;
  options?: { id?: number; label: string }[];
  add_visible_flag?: boolean;
}

const add =
  (entity: FieldEntity): Handler =>
  ({ world, body, user }) => {
    mustBeAdmin(user);
    // The default of v1's add_visible_flag is true.
    const {
      name = "",
      field_type: type = "varchar",
      add_visible_flag = true,
      ...rest
    } = body as SentField;
    const options = rest.options?.map(({ label }) => ({ label }));
    const field = { entity, name, type, options, ui_visibility: { add_visible_flag } };
    return reply(fieldV1(addCustomField(world, field, user.id)));
  };

const change =
  (entity: FieldEntity): Handler =>
  (asked) => {
    const { world, body, user } = asked;
    mustBeAdmin(user);
    const field = fieldAsked(entity, asked);
    const { name, options, add_visible_flag } = body as SentField;
    const sent = {
      ...(name === undefined ? {} : { field_name: name }),
      ...(add_visible_flag === undefined ? {} : { ui_visibility: { add_visible_flag } }),
    };
    const changed = changeField(world, field, sent, user);
    if (options) replaceOptions(world, changed, options, user);
    return reply(fieldV1(fieldAsked(entity, asked)));
  };

const remove =
  (entity: FieldEntity): Handler =>
  (asked) => {
    mustBeAdmin(asked.user);
    const field = fieldAsked(entity, asked);
    deleteField(asked.world, field, asked.user);
    return reply({ id: field.id });
  };

/** Numbers that are no custom field of this kind are passed over; the reply names those that were deleted. */
const removeSeveral =
  (entity: FieldEntity): Handler =>
  ({ world, query, user }) => {
    mustBeAdmin(user);
    const found = idList(query.ids, "ids").flatMap((id) => fieldByNumber(world, entity, id) ?? []);
    const custom = [...new Set(found)].filter((field) => field.is_custom);
    for (const field of custom) deleteField(world, field, user);
    return reply({ id: custom.map((field) => field.id) });
  };

export const fieldsV1: Routes = {
  "GET /v1/dealFields": list("deal"),
  "GET /v1/dealFields/{id}": one("deal"),
  "POST /v1/dealFields": add("deal"),
  "PUT /v1/dealFields/{id}": change("deal"),
  "DELETE /v1/dealFields/{id}": remove("deal"),
  "DELETE /v1/dealFields": removeSeveral("deal"),
  "GET /v1/personFields": list("person"),
  "GET /v1/personFields/{id}": one("person"),
  "POST /v1/personFields": add("person"),
  "PUT /v1/personFields/{id}": change("person"),
  "DELETE /v1/personFields/{id}": remove("person"),
  "DELETE /v1/personFields": removeSeveral("person"),
  "GET /v1/organizationFields": list("organization"),
  "GET /v1/organizationFields/{id}": one("organization"),
  "POST /v1/organizationFields": add("organization"),
  "PUT /v1/organizationFields/{id}": change("organization"),
  "DELETE /v1/organizationFields/{id}": remove("organization"),
  "DELETE /v1/organizationFields": removeSeveral("organization"),
  "GET /v1/productFields": list("product"),
  "GET /v1/productFields/{id}": one("product"),
  "POST /v1/productFields": add("product"),
  "PUT /v1/productFields/{id}": change("product"),
  "DELETE /v1/productFields/{id}": remove("product"),
  "DELETE /v1/productFields": removeSeveral("product"),

  "GET /v1/leadFields": ({ world, query }) => {
    const { rows, additional_data } = offsetPage(leadFieldsOf(world), query);
    return reply(rows.map(leadFieldV1), { additional_data });
  },

  "GET /v1/noteFields": () => {
    const { rows, additional_data } = offsetPage(noteFieldsV1(), {});
    return reply(rows, { additional_data });
  },
};
