// Field definitions of deals, persons, organizations and products: on v1 by number, on v2 by field code.
import { type Asked, type Handler, notFound, Refusal, type Routes } from "../handler";
import { cursorPage, offsetPage } from "../pages";
import { wordList } from "../query";
import {
  addCustomField,
  type FieldDefinition,
  type FieldEntity,
  type FieldType,
  fieldByCode,
  fieldsOf,
} from "../state/fields";
import { fieldV1, fieldV2 } from "../wire/fields";
import { reply, replyPage } from "./reply";

const listV1 =
  (entity: FieldEntity): Handler =>
  ({ world, query }) => {
    const { rows, additional_data } = offsetPage(fieldsOf(world, entity), query);
    return reply(rows.map(fieldV1), { additional_data });
  };

const oneV1 =
  (entity: FieldEntity): Handler =>
  ({ world, path }) => {
    const field = world.fields.get(Number(path.id));
    if (field?.entity !== entity) throw notFound("Field");
    return reply(fieldV1(field));
  };

const listV2 =
  (entity: FieldEntity): Handler =>
  ({ world, query }) => {
    const idOf = (field: FieldDefinition) => field.id;
    const order = { field: "id", direction: "asc", valueOf: idOf, idOf } as const;
    const extra = wordList(query.include_fields);
    const page = cursorPage(fieldsOf(world, entity), query, order);
    return replyPage(page, (field) => fieldV2(field, extra));
  };

const oneV2 =
  (entity: FieldEntity): Handler =>
  ({ world, path, query }) => {
    const field = fieldByCode(world, entity, String(path.field_code));
    if (!field) throw notFound("Field");
    return reply(fieldV2(field, wordList(query.include_fields)));
  };

/** Takes effect on every record at once: the new field is null until it is set. */
const addV2 =
  (entity: FieldEntity): Handler =>
  ({ world, body, user }: Asked) => {
    if (!user.is_admin) throw new Refusal(403, "You do not have permissions to do this.");
    const sent = body as {
      field_name: string;
      field_type: FieldType;
      options?: { label: string }[];
    };
    const { field_name: name, field_type: type, options } = sent;
    return reply(fieldV2(addCustomField(world, { entity, name, type, options })));
  };

export const fields: Routes = {
  "GET /v1/dealFields": listV1("deal"),
  "GET /v1/dealFields/{id}": oneV1("deal"),
  "GET /v1/personFields": listV1("person"),
  "GET /v1/personFields/{id}": oneV1("person"),
  "GET /v1/organizationFields": listV1("organization"),
  "GET /v1/organizationFields/{id}": oneV1("organization"),
  "GET /v1/productFields": listV1("product"),
  "GET /v1/productFields/{id}": oneV1("product"),
  "GET /api/v2/dealFields": listV2("deal"),
  "GET /api/v2/dealFields/{field_code}": oneV2("deal"),
  "POST /api/v2/dealFields": addV2("deal"),
  "GET /api/v2/personFields": listV2("person"),
  "GET /api/v2/personFields/{field_code}": oneV2("person"),
  "POST /api/v2/personFields": addV2("person"),
  "GET /api/v2/organizationFields": listV2("organization"),
  "GET /api/v2/organizationFields/{field_code}": oneV2("organization"),
  "POST /api/v2/organizationFields": addV2("organization"),
  "GET /api/v2/productFields": listV2("product"),
  "GET /api/v2/productFields/{field_code}": oneV2("product"),
  "POST /api/v2/productFields": addV2("product"),
};
