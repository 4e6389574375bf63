// Pages of a list, without a server: where a cursor leads when the list changes under it.
import fc from "fast-check";
import {
  type CursorPage,
  cursorPage,
  type Order,
  sortedCursorPage,
} from "../../tools/emulator/pages";

// One seed, so that a failure is the same on every machine.
fc.configureGlobal({ seed: 20261120 });

interface Row {
  id: number;
  rank: number;
}

const order = (direction: "asc" | "desc"): Order<Row> => ({
  field: "rank",
  direction,
  valueOf: (row) => row.rank,
  idOf: (row) => row.id,
});

const rows: readonly Row[] = [
  { id: 1, rank: 10 },
  { id: 2, rank: 20 },
  { id: 3, rank: 30 },
];

/** The ids on the page after the first one, once the list has become `later`. */
function afterFirst(later: readonly Row[], page = cursorPage): number[] {
  const { next_cursor } = page(rows, { limit: 1 }, order("asc")).additional_data;
  return page(later, { limit: 5, cursor: next_cursor }, order("asc")).rows.map((row) => row.id);
}

describe.each([
  ["cursorPage", cursorPage],
  ["sortedCursorPage", sortedCursorPage],
])("%s", (_name, page) => {
  test("goes on behind the last row", () => {
    expect(afterFirst(rows, page)).toEqual([2, 3]);
  });

  test("goes on at the same place when the last row is gone", () => {
    expect(afterFirst(rows.slice(1), page)).toEqual([2, 3]);
  });

  test("goes on at the same place when the last row has moved to the end", () => {
    const moved = [...rows.slice(1), { id: 1, rank: 40 }];
    expect(afterFirst(moved, page)).toEqual([2, 3, 1]);
  });

  test("has no next cursor on the last page", () => {
    const { additional_data } = page(rows, { limit: 3 }, order("asc"));
    expect(additional_data.next_cursor).toBeNull();
  });
});

test("walking by cursor gives every row once, in order, whatever the order of writing", () => {
  const ranks = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 });
  const limits = fc.integer({ min: 1, max: 7 });
  fc.assert(
    fc.property(
      ranks,
      limits,
      fc.constantFrom("asc" as const, "desc" as const),
      (list, limit, to) => {
        const written = list.map((rank, index) => ({ id: index + 1, rank }));
        const sign = to === "asc" ? 1 : -1;
        const wanted = [...written].sort((a, b) => sign * (a.rank - b.rank) || a.id - b.id);
        const walked: Row[] = [];
        let query: { limit: number; cursor?: string } | undefined = { limit };
        for (let pages = 0; query && pages <= written.length; pages += 1) {
          const page: CursorPage<Row> = sortedCursorPage(written, query, order(to));
          walked.push(...page.rows);
          const cursor = page.additional_data.next_cursor;
          query = cursor === null ? undefined : { limit, cursor };
        }
        expect(walked).toEqual(wanted);
      },
    ),
  );
});
