// Searching: a term against the texts of records, with a score. Which texts a kind of record has stands
// in searchTexts.ts. https://developers.pipedrive.com/docs/api/v1/ItemSearch
import { invalid } from "../handler";

/** The texts a kind of record can be found by, under the names of the `fields` parameter. */
export type SearchTexts<Row> = Readonly<Record<string, (row: Row) => readonly string[]>>;

export interface Found<Row> {
  row: Row;
  score: number;
  /** The matching custom field values and notes, which a result shows. */
  customFields: string[];
  notes: string[];
}

export interface SearchTerm {
  text: string;
  exact: boolean;
}

/**
 * The term of a search request; matching ignores case.
 * @throws Refusal 400 below two characters, or below one for an exact match.
 */
export function searchTerm(term: unknown, exact: boolean): SearchTerm {
  const text = String(term ?? "")
    .trim()
    .toLowerCase();
  mustBeLongEnough(text, exact);
  return { text, exact };
}

/** How much a match in a field counts; anything else counts like a custom field. */
const WEIGHTS: Readonly<Record<string, number>> = {
  title: 1,
  name: 1,
  code: 0.8,
  email: 0.6,
  phone: 0.6,
  address: 0.4,
};
const OTHER_WEIGHT = 0.3;

/**
 * The records that hold the term in one of the fields, best first. How Pipedrive scores is not
 * published; here the weight of the best field times how much of its text the term makes up.
 */
export function searched<Row extends { id: number | string }>(
  rows: Iterable<Row>,
  term: SearchTerm,
  texts: SearchTexts<Row>,
  fields: readonly string[] = Object.keys(texts),
): Found<Row>[] {
  const looked = fields.flatMap((name) => {
    const read = texts[name];
    return read ? [{ name, read, weight: WEIGHTS[name] ?? OTHER_WEIGHT }] : [];
  });
  const found: Found<Row>[] = [];
  for (const row of rows) {
    let score = 0;
    const matched: Record<string, string[]> = {};
    for (const { name, read, weight } of looked) {
      for (const text of read(row)) {
        const share = match(text, term);
        if (share === 0) continue;
        score = Math.max(score, weight * share);
        matched[name] = [...(matched[name] ?? []), text];
      }
    }
    if (score === 0) continue;
    found.push({
      row,
      score: Math.round(score * 10_000) / 10_000,
      customFields: matched.custom_fields ?? [],
      notes: matched.notes ?? [],
    });
  }
  return found.sort(byScore);
}

/** The part of the text that the term makes up, 0 when it does not match. */
function match(text: string, term: SearchTerm): number {
  const lower = text.toLowerCase();
  if (term.exact) return lower.trim() === term.text ? 1 : 0;
  return lower.includes(term.text) ? term.text.length / lower.length : 0;
}

const byScore = <Row extends { id: number | string }>(one: Found<Row>, other: Found<Row>) =>
  other.score - one.score || (one.row.id < other.row.id ? -1 : 1);

/**
 * The test of a search in one field, which regards case.
 * @throws Refusal 400 below two characters, or below one for `exact`.
 */
export function matchesField(term: unknown, how: string): (value: string) => boolean {
  const text = String(term ?? "");
  mustBeLongEnough(text, how === "exact");
  if (how === "exact") return (value) => value === text;
  return how === "beginning" ? (value) => value.startsWith(text) : (value) => value.includes(text);
}

function mustBeLongEnough(text: string, exact: boolean): void {
  const shortest = exact ? 1 : 2;
  if (text.length < shortest) {
    throw invalid(`term must be at least ${shortest} character${exact ? "" : "s"} long`);
  }
}
