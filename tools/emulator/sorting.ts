// v1's `sort` parameter: "field ASC, other DESC". v2 sorts by one field in query.ts.
import { invalid } from "./handler";

type Comparable = string | number | boolean | null;

/** Fields a list can be sorted by, and what each row holds there. */
export type SortFields<Row> = Readonly<Record<string, (row: Row) => Comparable>>;

/**
 * The rows in the order `sort` asks for; in the given order without one. Rows that hold nothing come
 * first when ascending, and equal rows keep their order.
 * @throws Refusal 400 for a field that is not in `fields` or a direction other than ASC or DESC.
 */
export function sortedV1<Row>(
  rows: readonly Row[],
  sort: unknown,
  fields: SortFields<Row>,
): readonly Row[] {
  if (typeof sort !== "string" || sort.trim() === "") return rows;
  const steps = sort.split(",").map((item) => step(item, fields));
  return [...rows].sort((one, other) => {
    for (const { held, sign } of steps) {
      const order = compare(held(one), held(other)) * sign;
      if (order !== 0) return order;
    }
    return 0;
  });
}

function step<Row>(item: string, fields: SortFields<Row>) {
  const [name = "", direction = "ASC", ...rest] = item.trim().split(/\s+/);
  const held = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!held) throw invalid(`sort: ${name} is not one of ${Object.keys(fields).join(", ")}`);
  if (rest.length > 0 || !/^(asc|desc)$/i.test(direction)) {
    throw invalid(`sort: ${item.trim()} must be a field and ASC or DESC`);
  }
  return { held, sign: /^desc$/i.test(direction) ? -1 : 1 };
}

function compare(one: Comparable, other: Comparable): number {
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  return one < other ? -1 : 1;
}
