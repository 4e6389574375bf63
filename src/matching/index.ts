// Records matched by what they hold, in one place to import from: the table of kinds, the search, the write.
export { type Named, namedOf, type WhenSeveral } from "./choose";
export type { Shown } from "./differences";
export { KINDS, type Kind } from "./kinds";
export { outcomeExample, priceOf, resultOf, schemaOf } from "./result";
export { type Sought, soughtBy, soughtByCustomField, type Way } from "./sought";
export { find, findAndWrite, type Outcome } from "./upsert";
