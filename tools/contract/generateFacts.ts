// Contract → src/generated/facts.ts: what the client must know of a call when it runs.
import type { Contract } from "./contract";
import { braces, type Group, print, propertyName } from "./layout";
import { camelCase, snakeCase } from "./names";
import { callOf, type Operation } from "./rows";

const TYPE = `import type { Call } from "./calls";

export interface CallFacts {
  readonly operationId: string;
  /** API tokens that one call takes from the daily budget. */
  readonly cost: number;
  /** OAuth scopes, any one of which allows the call, separated by spaces. */
  readonly scopes: string;
  /** How the list is paged, and the most entries one page may ask for. */
  readonly pages?: "offset" | "cursor";
  readonly limit?: number;
  /** How the body is written where that is not JSON. */
  readonly encoding?: "multipart" | "form";
  /** The reply is bytes. */
  readonly binary?: true;
  /** Query parameters that hold a list in one value, separated by commas. */
  readonly commas?: readonly string[];
  /** Input key → wire name, where camelCase cannot be turned back by rule. */
  readonly names?: Readonly<Record<string, string>>;
}
`;

export function generateFacts(contract: Contract): string {
  const rows = contract.operations.map((row) => {
    const prefix = `  ${JSON.stringify(callOf(row))}: `;
    return `${prefix}${print(factsOf(row), 2, prefix.length)},\n`;
  });
  return `${TYPE}\nexport const facts: { readonly [C in Call]: CallFacts } = {\n${rows.join("")}};\n`;
}

const ENCODINGS: Record<string, string> = {
  "multipart/form-data": "multipart",
  "application/x-www-form-urlencoded": "form",
};

function factsOf(row: Operation): Group {
  const parts: Group["parts"] = [];
  const fact = (name: string, value: unknown) => {
    if (value !== undefined && value !== null) {
      parts.push({ prefix: `${name}: `, text: JSON.stringify(value) });
    }
  };
  fact("operationId", row.operationId);
  fact("cost", row.tokenCost);
  fact("scopes", row.scopes.join(" "));
  fact("pages", row.success.pagination);
  fact("limit", largestPage(row));
  fact("encoding", ENCODINGS[row.body?.contentType ?? ""]);
  fact("binary", row.binary);
  fact("commas", commaLists(row));
  const names = oddNames(row).map(([key, name]) => ({
    prefix: `${propertyName(key)}: `,
    text: JSON.stringify(name),
  }));
  if (names.length > 0) parts.push({ prefix: "names: ", text: braces(",", names) });
  return braces(",", parts);
}

function commaLists({ params }: Operation): string[] | undefined {
  const lists = params.filter(({ type, explode }) => type === "array" && explode === false);
  return lists.length === 0 ? undefined : lists.map(({ name }) => name);
}

function largestPage(row: Operation): number | undefined {
  const limit = row.params.find((param) => param.name === "limit");
  return limit?.max ?? limit?.docMax;
}

function oddNames(row: Operation): [string, string][] {
  const names = [
    ...row.params.map((param) => param.name),
    ...Object.keys(row.body?.properties ?? {}),
  ];
  return names
    .filter((name) => snakeCase(camelCase(name)) !== name)
    .map((name) => [camelCase(name), name]);
}
