// The fields of projects. They come after all others: the numbers of fields and options are given in order.
// https://developers.pipedrive.com/docs/api/v1/ProjectFields
import { addCustomField, numbered } from "../state/fields";
import type { World } from "../world";
import { addRows, option } from "./builtInFields";
import { daysAgo } from "./times";

export function seedProjectFields(world: World): void {
  addRows(world, "project", [
    ["id", "ID", "int"],
    ["title", "Title", "varchar"],
    ["description", "Description", "text"],
    [
      "status",
      "Status",
      "status",
      [option("open", "Open"), option("completed", "Completed"), option("canceled", "Canceled")],
    ],
    ["board_id", "Board", "projects_board"],
    ["phase_id", "Phase", "projects_phase"],
    ["owner_id", "Owner", "user"],
    ["start_date", "Start date", "date"],
    ["end_date", "End date", "date"],
    ["deal_ids", "Deals", "deals"],
    ["person_ids", "Persons", "people"],
    ["org_ids", "Organizations", "org"],
    ["label_ids", "Label", "set", numbered(world, [{ label: "Fleet" }, { label: "Workshop" }])],
    ["add_time", "Created", "date"],
    ["update_time", "Updated", "date"],
  ]);
  const then = daysAgo(world, 600);
  addCustomField(then, {
    entity: "project",
    name: "Project type",
    type: "enum",
    options: [{ label: "Delivery" }, { label: "Refit" }],
  });
  addCustomField(then, { entity: "project", name: "Site", type: "varchar" });
}
