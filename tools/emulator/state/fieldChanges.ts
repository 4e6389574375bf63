// Changing and deleting field definitions. Options stand in fieldOptions.ts.
// https://developers.pipedrive.com/docs/api/v1/DealFields
import { timestamp } from "../clock";
import { invalid, Refusal } from "../handler";
import type { World } from "../world";
import { type SentSettings, settingsAfter } from "./fieldSettings";
import type { FieldDefinition } from "./fields";
import type { User } from "./users";

export interface FieldChange extends SentSettings {
  field_name?: string;
  description?: string | null;
}

/** Only administrators write field definitions; the answer is that of the v1 reference for 403. */
export function mustBeAdmin(user: User): void {
  if (!user.is_admin) throw new Refusal(403, "You do not have permissions to do this.");
}

/** Code and type never change. A built-in field keeps its name and description, but not its settings. */
export function changeField(
  world: World,
  field: FieldDefinition,
  sent: FieldChange,
  user: User,
): FieldDefinition {
  const { field_name: name = field.name, description = field.description } = sent;
  if (name.trim() === "") throw invalid("field_name must not be empty");
  if (!field.is_custom && (name !== field.name || description !== field.description)) {
    throw invalid(`${field.code} is a built-in field: its name and description can not be changed`);
  }
  const settings = settingsAfter(world, field, sent);
  return world.fields.put({ ...field, ...settings, name, description, ...stamp(world, user) });
}

/** Marks a custom field as deleted: it leaves the lists, the records and what they can be searched by. */
export function deleteField(world: World, field: FieldDefinition, user: User): void {
  if (!field.is_custom) throw invalid(`${field.code} is a built-in field and can not be deleted`);
  world.fields.put({ ...field, is_deleted: true, ...stamp(world, user) });
}

/** When and by whom a definition was changed. */
export const stamp = (world: World, user: User) => ({
  update_time: timestamp(world.clock.now()),
  updated_by: user.id,
});
