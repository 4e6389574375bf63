// Grouping records by what they belong to, once per reply, so that a page of 500 stays quick.

/** For each key, the rows that name it; rows without a key are left out. */
export function groupBy<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly (number | null)[],
): (key: number) => readonly Row[] {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return (key) => groups.get(key) ?? [];
}

/** What `include_fields` adds to a record: for each name, a tally that is worked out once per reply. */
export type Tallies<Row, Context> = Readonly<
  Record<string, (context: Context) => (row: Row) => unknown>
>;

/** A function that adds the asked-for fields to records; names it does not know are left out. */
export function tallier<Row, Context>(
  tallies: Tallies<Row, Context>,
  context: Context,
  names: readonly string[],
): (row: Row) => Record<string, unknown> {
  const chosen = names.flatMap((name) => {
    const tally = tallies[name];
    return tally ? [[name, tally(context)] as const] : [];
  });
  return (row) => Object.fromEntries(chosen.map(([name, of]) => [name, of(row)]));
}
