// Reads what actions return: Pipedrive's reply as it came, of which nothing is taken on trust.

/** A record of Pipedrive's, by wire name. */
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown, what: string): Fields => {
  if (isFields(value)) return value;
  throw new Error(`Expected ${what}, got ${JSON.stringify(value)?.slice(0, 80)}`);
};

/** `data` of a reply that holds one record. */
export const recordIn = (reply: unknown): Fields =>
  fieldsOf(fieldsOf(reply, "a reply").data, "a record");

/** `data` of a reply that holds a list. */
export function recordsIn(reply: unknown): readonly Fields[] {
  const { data } = fieldsOf(reply, "a reply");
  if (!Array.isArray(data)) throw new Error("Expected a list of records");
  return data.map((record) => fieldsOf(record, "a record"));
}

/** The records that a search found. */
export function foundIn(reply: unknown): readonly Fields[] {
  const { items } = recordIn(reply);
  if (!Array.isArray(items)) throw new Error("Expected the items of a search");
  return items.map((item) => fieldsOf(fieldsOf(item, "an item").item, "a found record"));
}

/** What Fetch All adds to a reply: how many pages were read. */
export const pagesIn = (reply: unknown): number =>
  numberIn(
    fieldsOf(fieldsOf(fieldsOf(reply, "a reply").additional_data, "paging").fetch_all, "Fetch All"),
    "pages",
  );

/** A number of a record. */
export function numberIn(record: Fields, name: string): number {
  const value = record[name];
  if (typeof value === "number") return value;
  throw new Error(`Expected a number in ${name}, got ${JSON.stringify(value)}`);
}

/** A text of a record. */
export function textIn(record: Fields, name: string): string {
  const value = record[name];
  if (typeof value === "string") return value;
  throw new Error(`Expected a text in ${name}, got ${JSON.stringify(value)}`);
}

/** The ID of a record. */
export const idIn = (record: Fields): number => numberIn(record, "id");
