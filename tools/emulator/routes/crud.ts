// The handlers that deals, persons, organizations, products, pipelines and stages have in common.
import type { Asked, Handler } from "../handler";
import { type ListRules, listPage } from "../query";
import { findPresent, findReadable, present } from "../state/lookup";
import type { Author, Stamped } from "../state/records";
import type { Table } from "../table";
import { type View, viewOf } from "../wire/view";
import type { World } from "../world";
import { reply, replyPage } from "./reply";

type Kept = Stamped & { id: number };

/** One kind of record, as far as its v2 calls are alike. */
export interface Resource<Row extends Kept, Change> {
  /** As a 404 names it. */
  name: string;
  table(world: World): Table<Row>;
  /** The v2 shape for all records of one reply. */
  shape(world: World, view: View): (row: Row) => unknown;
  add(world: World, sent: Change, author: Author): Row;
  change(world: World, row: Row, sent: Change, author: Author): Row;
  remove(world: World, row: Row, author: Author): void;
}

/** `GET …/{id}`: a deleted record is still shown for 30 days, with `is_deleted` true. */
export const one =
  <Row extends Kept, Change>(resource: Resource<Row, Change>): Handler =>
  (asked) =>
    show(resource, asked, find(resource, asked));

/** `GET …`: every record that is not deleted, narrowed by the documented parameters. */
export const list =
  <Row extends Kept, Change>(
    resource: Resource<Row, Change>,
    rules: (asked: Asked) => Partial<ListRules<Row>> = () => ({}),
  ): Handler =>
  (asked) => {
    const { world } = asked;
    const page = listPage(asked, { rows: present(resource.table(world)), ...rules(asked) });
    return replyPage(page, resource.shape(world, viewOf(asked)));
  };

/** `POST …` */
export const add =
  <Row extends Kept, Change>(resource: Resource<Row, Change>): Handler =>
  (asked) =>
    show(resource, asked, resource.add(asked.world, asked.body as Change, asked));

/** `PATCH …/{id}`: 404 for a deleted record. */
export const change =
  <Row extends Kept, Change>(resource: Resource<Row, Change>): Handler =>
  (asked) => {
    const { world, path, body } = asked;
    const row = findPresent(world, resource.table(world), path.id, resource.name);
    return show(resource, asked, resource.change(world, row, body as Change, asked));
  };

/** `DELETE …/{id}`: 404 for a record that is deleted already. */
export const remove =
  <Row extends Kept, Change>(resource: Resource<Row, Change>): Handler =>
  (asked) => {
    const { world, path } = asked;
    const row = findPresent(world, resource.table(world), path.id, resource.name);
    resource.remove(world, row, asked);
    return reply({ id: row.id });
  };

const find = <Row extends Kept, Change>(
  resource: Resource<Row, Change>,
  { world, path }: Asked,
): Row => findReadable(world, resource.table(world), path.id, resource.name);

const show = <Row extends Kept, Change>(resource: Resource<Row, Change>, asked: Asked, row: Row) =>
  reply(resource.shape(asked.world, viewOf(asked))(row));
