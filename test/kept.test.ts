// What a process remembers stays within its bound, and the newest stays longest.
import { keepNewest } from "../src/kept";

const keptOf = (keys: readonly string[], most: number): string[] => {
  const kept = new Map<string, number>();
  for (const [at, key] of keys.entries()) keepNewest(kept, key, at, most);
  return [...kept].map(([key, value]) => `${key}${value}`);
};

it("forgets the oldest beyond the bound", () => {
  expect(keptOf(["a", "b", "c"], 2)).toEqual(["b1", "c2"]);
});

it("forgets nothing within it", () => {
  expect(keptOf(["a", "b"], 2)).toEqual(["a0", "b1"]);
});

it("takes what is kept again for the newest, with its new value", () => {
  expect(keptOf(["a", "b", "a", "c"], 2)).toEqual(["a2", "c3"]);
});
