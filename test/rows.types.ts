// Never run: `tsc` must refuse each of these rows, and test/types.test.ts reads its sentences.
import { flag, integer, number, required, text } from "../src/fields";
import { operation } from "../src/operation";

const words = { label: "Label", description: "Description." };
const help = { help: "Help." };
const name = required(text("Name", help));

export const misspeltField = operation("POST /api/v2/pipelines", {
  ...words,
  body: { name, orderNumber: integer("Order", help) },
});

export const optionalWhereCompulsory = operation("POST /api/v2/pipelines", {
  ...words,
  body: { name: text("Name", help) },
});

export const compulsoryFieldMissing = operation("POST /v1/leads", {
  ...words,
  body: { ownerId: integer("Owner ID", help) },
});

export const textWhereNumberBelongs = operation("POST /api/v2/deals", {
  ...words,
  body: { title: name, value: text("Value", help) },
});

export const numberWhereTextBelongs = operation("PATCH /v1/leads/{id}", {
  ...words,
  path: { id: name },
  body: { visibleTo: number("Visible To", help) },
});

export const textInPathWhereNumberBelongs = operation("GET /api/v2/deals/{id}", {
  ...words,
  path: { id: name },
});

export const pathInputMissing = operation("GET /api/v2/deals/{id}", words);

export const queryInputMissing = operation("GET /api/v2/deals/search", {
  ...words,
  query: { exactMatch: flag("Exact Match", help) },
});

export const unknownCall = operation("GET /api/v2/dealz", words);

export const unknownWord = operation("GET /api/v2/pipelines", { ...words, transform: "upper" });
