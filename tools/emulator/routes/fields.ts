// Field definitions on v2, by field code. v1's numbers stand in fieldsV1.ts.
import { type Asked, type Handler, notFound, type Routes } from "../handler";
import { cursorPage } from "../pages";
import { wordList } from "../query";
import { changeField, deleteField, type FieldChange, mustBeAdmin } from "../state/fieldChanges";
import { addOptions, removeOptions, renameOptions } from "../state/fieldOptions";
import {
  addCustomField,
  type FieldDefinition,
  type FieldEntity,
  type FieldOption,
  type FieldType,
  fieldByCode,
  fieldsOf,
} from "../state/fields";
import type { User } from "../state/users";
import { FURTHER, fieldV2 } from "../wire/fields";
import type { World } from "../world";
import { reply, replyPage } from "./reply";

/** What a reader gets to see beside the usual; lists of project fields show all of it unasked. */
const extraOf = (entity: FieldEntity, { query }: Asked): readonly string[] =>
  entity === "project" ? FURTHER : (wordList(query.include_fields) ?? []);

const list =
  (entity: FieldEntity): Handler =>
  (asked) => {
    const idOf = (field: FieldDefinition) => field.id;
    const order = { field: "id", direction: "asc", valueOf: idOf, idOf } as const;
    const extra = extraOf(entity, asked);
    const page = cursorPage(fieldsOf(asked.world, entity), asked.query, order);
    return replyPage(page, (field) => fieldV2(field, extra));
  };

const one =
  (entity: FieldEntity): Handler =>
  (asked) =>
    reply(fieldV2(fieldAsked(entity, asked), extraOf(entity, asked)));

function fieldAsked(entity: FieldEntity, { world, path }: Asked): FieldDefinition {
  const field = fieldByCode(world, entity, String(path.field_code));
  if (!field) throw notFound("Field");
  return field;
}

type NewFieldBody = FieldChange & {
  field_name: string;
  field_type: FieldType;
  options?: { label: string }[];
};

/** Takes effect on every record at once: the new field is null until it is set. */
const add =
  (entity: FieldEntity): Handler =>
  ({ world, body, user }) => {
    mustBeAdmin(user);
    const { field_name: name, field_type: type, ...rest } = body as unknown as NewFieldBody;
    return reply(fieldV2(addCustomField(world, { entity, name, type, ...rest }, user.id), FURTHER));
  };

const change =
  (entity: FieldEntity): Handler =>
  (asked) => {
    const { world, body, user } = asked;
    mustBeAdmin(user);
    const field = fieldAsked(entity, asked);
    return reply(fieldV2(changeField(world, field, body as FieldChange, user), FURTHER));
  };

const remove =
  (entity: FieldEntity): Handler =>
  (asked) => {
    const { world, user } = asked;
    mustBeAdmin(user);
    const field = fieldAsked(entity, asked);
    deleteField(world, field, user);
    return reply(fieldV2(field));
  };

type Change = (
  world: World,
  field: FieldDefinition,
  sent: readonly { id: number; label: string }[],
  user: User,
) => FieldOption[];

/** The body is a bare list; the reply holds only the options it touched. */
const options =
  (entity: FieldEntity, act: Change): Handler =>
  (asked) => {
    const { world, body, user } = asked;
    mustBeAdmin(user);
    const touched = act(world, fieldAsked(entity, asked), body as [], user);
    const shown = touched.map(({ id, label }) => ({ id, label }));
    return reply(shown, { additional_data: null });
  };

export const fields: Routes = {
  "GET /api/v2/dealFields": list("deal"),
  "GET /api/v2/dealFields/{field_code}": one("deal"),
  "POST /api/v2/dealFields": add("deal"),
  "PATCH /api/v2/dealFields/{field_code}": change("deal"),
  "DELETE /api/v2/dealFields/{field_code}": remove("deal"),
  "POST /api/v2/dealFields/{field_code}/options": options("deal", addOptions),
  "PATCH /api/v2/dealFields/{field_code}/options": options("deal", renameOptions),
  "DELETE /api/v2/dealFields/{field_code}/options": options("deal", removeOptions),
  "GET /api/v2/personFields": list("person"),
  "GET /api/v2/personFields/{field_code}": one("person"),
  "POST /api/v2/personFields": add("person"),
  "PATCH /api/v2/personFields/{field_code}": change("person"),
  "DELETE /api/v2/personFields/{field_code}": remove("person"),
  "POST /api/v2/personFields/{field_code}/options": options("person", addOptions),
  "PATCH /api/v2/personFields/{field_code}/options": options("person", renameOptions),
  "DELETE /api/v2/personFields/{field_code}/options": options("person", removeOptions),
  "GET /api/v2/organizationFields": list("organization"),
  "GET /api/v2/organizationFields/{field_code}": one("organization"),
  "POST /api/v2/organizationFields": add("organization"),
  "PATCH /api/v2/organizationFields/{field_code}": change("organization"),
  "DELETE /api/v2/organizationFields/{field_code}": remove("organization"),
  "POST /api/v2/organizationFields/{field_code}/options": options("organization", addOptions),
  "PATCH /api/v2/organizationFields/{field_code}/options": options("organization", renameOptions),
  "DELETE /api/v2/organizationFields/{field_code}/options": options("organization", removeOptions),
  "GET /api/v2/productFields": list("product"),
  "GET /api/v2/productFields/{field_code}": one("product"),
  "POST /api/v2/productFields": add("product"),
  "PATCH /api/v2/productFields/{field_code}": change("product"),
  "DELETE /api/v2/productFields/{field_code}": remove("product"),
  "POST /api/v2/productFields/{field_code}/options": options("product", addOptions),
  "PATCH /api/v2/productFields/{field_code}/options": options("product", renameOptions),
  "DELETE /api/v2/productFields/{field_code}/options": options("product", removeOptions),
  "GET /api/v2/projectFields": list("project"),
  "GET /api/v2/projectFields/{field_code}": one("project"),
  "POST /api/v2/projectFields": add("project"),
  "PATCH /api/v2/projectFields/{field_code}": change("project"),
  "DELETE /api/v2/projectFields/{field_code}": remove("project"),
  "POST /api/v2/projectFields/{field_code}/options": options("project", addOptions),
  "PATCH /api/v2/projectFields/{field_code}/options": options("project", renameOptions),
  "DELETE /api/v2/projectFields/{field_code}/options": options("project", removeOptions),
};
