// The success envelopes: one record, or one page of a v2 list.
// https://pipedrive.readme.io/docs/core-api-concepts-responses
import type { Answer } from "../handler";
import type { CursorPage } from "../pages";

/** `{ success: true, data }`, with further members beside `data` where an operation documents them. */
export function reply(data: unknown, beside: Readonly<Record<string, unknown>> = {}): Answer {
  return { body: { success: true, data, ...beside } };
}

/** One page: every row in its wire shape, and `additional_data`. */
export function replyPage<Row>(page: CursorPage<Row>, shape: (row: Row) => unknown): Answer {
  return reply(page.rows.map(shape), { additional_data: page.additional_data });
}
