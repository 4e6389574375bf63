// Kinds of input, in one place to import from.
export * from "./address";
export * from "./choices";
export * from "./field";
export * from "./numbers";
export * from "./shape";
export * from "./structured";
export * from "./text";
export * from "./times";
