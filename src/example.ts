// An example payload in the shape of a reply schema, with values a person recognises. Pure.
import type { ReplySchema } from "./generated/replies";

/** Examples by wire name; a name that is not here is told by its format or type. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  success: true,
  title: "Website Redesign",
  name: "Nordlicht Bikes",
  first_name: "Mara",
  last_name: "Lindqvist",
  email: "mara@example.com",
  phone: "+49 40 5550142",
  currency: "EUR",
  value: 1500,
  amount: 1500,
  status: "open",
  visible_to: 3,
  label: "work",
  primary: true,
  file_name: "offer.pdf",
  file_type: "pdf",
  url: "https://example.pipedrive.com",
  limit: 100,
  start: 0,
  more_items_in_collection: false,
  next_cursor: null,
  is_deleted: false,
  is_archived: false,
  custom_fields: {},
  active_flag: true,
};

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: "2026-11-20",
  "date-time": "2026-11-20T08:30:00Z",
  uuid: "adf21080-0e10-11eb-879b-05d71fb426ec",
};

const BY_ENDING: readonly (readonly [RegExp, string])[] = [
  [/_time$/, "2026-11-20T08:30:00Z"],
  [/_date$/, "2026-11-20"],
  [/email/, "mara@example.com"],
];

/** Replies nest whole records; below this depth a part is shown empty. */
const DEEPEST = 6;

/** A value that fits `schema`; `name` is the property it stands in. */
export function exampleOf(schema: ReplySchema, name = "", depth = 0): unknown {
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (schema.enum !== undefined) return fitting(name, schema) ?? schema.enum[0];
  if (schema.anyOf?.[0] !== undefined) return exampleOf(schema.anyOf[0], name, depth);
  switch (type) {
    case "object":
      return depth >= DEEPEST ? {} : objectOf(schema, depth);
    case "array":
      return schema.items === undefined || depth >= DEEPEST
        ? []
        : [exampleOf(schema.items, name, depth + 1)];
    default:
      return fitting(name, schema) ?? leafOf(type, schema, name);
  }
}

const objectOf = (schema: ReplySchema, depth: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, part]) => [
      name,
      exampleOf(part, name, depth + 1),
    ]),
  );

/** The example of that name when it has the right type. */
function fitting(name: string, { type, enum: allowed }: ReplySchema): unknown {
  const known = BY_NAME[name];
  if (known === undefined) return undefined;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  const kind = known === null ? "null" : typeof known;
  const fits = types.includes(kind) || (kind === "number" && types.includes("integer"));
  return fits && (allowed?.includes(known as string) ?? true) ? known : undefined;
}

function leafOf(type: string | undefined, { format }: ReplySchema, name: string): unknown {
  switch (type) {
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "string":
      return BY_FORMAT[format ?? ""] ?? BY_ENDING.find(([end]) => end.test(name))?.[1] ?? name;
    default:
      return null;
  }
}
