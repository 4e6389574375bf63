// One kind of record: an ordered map with its own id sequence. No rules, no wire shapes.

export interface Identified<Id> {
  id: Id;
}

/** Told of every record that is put or removed: what stood there before, what stands there now. */
export interface Watcher<Row> {
  saw(before: Row | undefined, after: Row | undefined): void;
}

/** Records of one kind in the order they were added. */
export class Table<Row extends Identified<Id>, Id extends number | string = number> {
  private readonly rows = new Map<Id, Row>();
  private highest = 0;
  private watcher: Watcher<Row> | undefined;

  /** From now on `watcher` is told, and no other. */
  watch(watcher: Watcher<Row>): void {
    this.watcher = watcher;
  }

  /** The next free number; string-keyed tables make their own ids. */
  nextId(): number {
    return this.highest + 1;
  }

  /** Adds a record, or puts a changed one in the place of the old. */
  put(row: Row): Row {
    const before = this.rows.get(row.id);
    this.rows.set(row.id, row);
    if (typeof row.id === "number" && row.id > this.highest) this.highest = row.id;
    this.watcher?.saw(before, row);
    return row;
  }

  get(id: Id): Row | undefined {
    return this.rows.get(id);
  }

  delete(id: Id): boolean {
    const before = this.rows.get(id);
    const removed = this.rows.delete(id);
    if (removed) this.watcher?.saw(before, undefined);
    return removed;
  }

  all(): Row[] {
    return [...this.rows.values()];
  }

  filter(test: (row: Row) => boolean): Row[] {
    const found: Row[] = [];
    for (const row of this.rows.values()) if (test(row)) found.push(row);
    return found;
  }

  find(test: (row: Row) => boolean): Row | undefined {
    for (const row of this.rows.values()) if (test(row)) return row;
    return undefined;
  }

  get size(): number {
    return this.rows.size;
  }
}
