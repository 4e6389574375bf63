// The fields that every company has: codes are the properties of v2, numbers are what filters and v1 use.
// https://developers.pipedrive.com/docs/api/v1/DealFields
import {
  addBuiltInField,
  type FieldEntity,
  type FieldOption,
  type FieldType,
} from "../state/fields";
import type { World } from "../world";
import { daysAgo } from "./times";

export type Row = readonly [
  code: string,
  name: string,
  type: FieldType,
  options?: readonly FieldOption[],
];

export const option = (id: FieldOption["id"], label: string, color?: string): FieldOption =>
  color ? { id, label, color } : { id, label };

const visibleTo: Row = [
  "visible_to",
  "Visible to",
  "visible_to",
  [option(1, "Owner & followers"), option(3, "Entire company")],
];

const stamps: readonly Row[] = [
  ["owner_id", "Owner", "user"],
  ["add_time", "Created", "date"],
  ["update_time", "Updated", "date"],
  visibleTo,
];

const deal: readonly Row[] = [
  ["id", "ID", "int"],
  ["title", "Title", "varchar"],
  ["creator_user_id", "Creator", "user"],
  ["value", "Value", "monetary"],
  ["currency", "Currency", "varchar"],
  ["person_id", "Contact person", "people"],
  ["org_id", "Organization", "org"],
  ["pipeline_id", "Pipeline", "pipeline"],
  ["stage_id", "Stage", "stage"],
  ["label_ids", "Label", "set", [option(1, "Hot", "red"), option(2, "Trade fair", "green")]],
  [
    "status",
    "Status",
    "status",
    [
      option("open", "Open"),
      option("won", "Won"),
      option("lost", "Lost"),
      option("deleted", "Deleted"),
    ],
  ],
  ["probability", "Probability", "int"],
  ["stage_change_time", "Last stage change", "date"],
  ["close_time", "Closed on", "date"],
  ["won_time", "Won time", "date"],
  ["lost_time", "Lost time", "date"],
  ["lost_reason", "Lost reason", "varchar"],
  ["expected_close_date", "Expected close date", "date"],
  ["is_archived", "Archive status", "boolean"],
  ["archive_time", "Archive time", "date"],
  ["origin", "Source origin", "varchar"],
  ["origin_id", "Source origin ID", "varchar"],
  ["channel_id", "Source channel ID", "varchar"],
  ["smart_bcc_email", "Smart BCC address", "varchar"],
  ...stamps,
];

const person: readonly Row[] = [
  ["id", "ID", "int"],
  ["name", "Name", "varchar"],
  ["first_name", "First name", "varchar"],
  ["last_name", "Last name", "varchar"],
  ["org_id", "Organization", "org"],
  ["emails", "Email", "varchar"],
  ["phones", "Phone", "phone"],
  [
    "label_ids",
    "Label",
    "set",
    [
      option(5, "Customer", "green"),
      option(6, "Hot lead", "red"),
      option(7, "Warm lead", "yellow"),
      option(8, "Cold lead", "blue"),
    ],
  ],
  ["smart_bcc_email", "Smart BCC address", "varchar"],
  ...stamps,
];

const organization: readonly Row[] = [
  ["id", "ID", "int"],
  ["name", "Name", "varchar"],
  ["label_ids", "Label", "set", [option(9, "Customer", "green"), option(10, "Prospect", "yellow")]],
  ["address", "Address", "address"],
  ["website", "Website", "varchar"],
  ["linkedin", "LinkedIn profile", "varchar"],
  ["industry", "Industry", "enum", [option(11, "Retail"), option(12, "Logistics")]],
  ["annual_revenue", "Annual revenue", "double"],
  ["employee_count", "Number of employees", "int"],
  ["smart_bcc_email", "Smart BCC address", "varchar"],
  ...stamps,
];

const product: readonly Row[] = [
  ["id", "ID", "int"],
  ["name", "Name", "varchar"],
  ["code", "Product code", "varchar"],
  ["description", "Description", "text"],
  ["unit", "Unit", "varchar"],
  ["tax", "Tax", "double"],
  [
    "category",
    "Category",
    "enum",
    [option(13, "Bicycles"), option(14, "Parts"), option(15, "Services")],
  ],
  ["is_linkable", "Active", "boolean"],
  ...stamps,
];

const builtIn = { deal, person, organization, product };

/** Adds the built-in fields of deals, persons, organizations and products. */
export function seedBuiltInFields(world: World): void {
  for (const [entity, rows] of Object.entries(builtIn)) addRows(world, entity as FieldEntity, rows);
}

export function addRows(world: World, entity: FieldEntity, rows: readonly Row[]): void {
  const then = daysAgo(world, 700);
  for (const [code, name, type, options] of rows) {
    addBuiltInField(then, { entity, code, name, type, options });
  }
}
