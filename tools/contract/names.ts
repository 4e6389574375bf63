// The rule between input keys and wire names. Wire names that do not come back by it (`period.start`,
// `commentId`) are listed in facts.names.

/** `owner_id` → `ownerId`, `period.start` → `periodStart`. */
export function camelCase(name: string): string {
  return name.replace(/[_.-]([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `ownerId` → `owner_id`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
