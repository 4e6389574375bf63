// The fields of projects. They come after all others: the numbers of fields and options are given in order.
// https://developers.pipedrive.com/docs/api/v1/ProjectFields
import { timestamp } from "../clock";
import { addCustomField, type FieldOption, type FieldType } from "../state/fields";
import type { World } from "../world";
import { daysAgo } from "./times";

type Row = readonly [code: string, name: string, type: FieldType, options?: readonly FieldOption[]];

const rows: readonly Row[] = [
  ["id", "ID", "int"],
  ["title", "Title", "varchar"],
  ["description", "Description", "text"],
  [
    "status",
    "Status",
    "status",
    [
      { id: "open", label: "Open" },
      { id: "completed", label: "Completed" },
      { id: "canceled", label: "Canceled" },
    ],
  ],
  ["board_id", "Board", "int"],
  ["phase_id", "Phase", "int"],
  ["owner_id", "Owner", "user"],
  ["start_date", "Start date", "date"],
  ["end_date", "End date", "date"],
  ["deal_ids", "Deals", "int"],
  ["person_ids", "Persons", "people"],
  ["org_ids", "Organizations", "org"],
  [
    "label_ids",
    "Label",
    "set",
    [
      { id: 35, label: "Fleet" },
      { id: 36, label: "Workshop" },
    ],
  ],
  ["add_time", "Created", "date"],
  ["update_time", "Updated", "date"],
];

export function seedProjectFields(world: World): void {
  const time = timestamp(daysAgo(world, 700).clock.now());
  for (const [code, name, type, options] of rows) {
    world.fields.put({
      ...{ id: world.fields.nextId(), entity: "project", code, name, type, is_custom: false },
      options: options ? [...options] : null,
      add_time: time,
      update_time: time,
    });
  }
  const then = daysAgo(world, 600);
  addCustomField(then, {
    entity: "project",
    name: "Project type",
    type: "enum",
    options: [{ label: "Delivery" }, { label: "Refit" }],
  });
  addCustomField(then, { entity: "project", name: "Site", type: "varchar" });
}
