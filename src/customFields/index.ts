// Custom fields by name, in one place to import from: definitions, conversion both ways, bodies, replies.
export * from "./convert";
export * from "./definitions";
export * from "./flat";
export * from "./hits";
export * from "./names";
export * from "./query";
export * from "./read";
export * from "./readable";
export * from "./taken";
export * from "./write";
