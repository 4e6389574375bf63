// The version of a record: changes with its content, and with nothing else.

import { versionOf } from "../../src/triggers/pollVersion";
import { type ResourceType, readingOf, sourceOf } from "../../src/triggers/sources";

const deal = { id: 1, title: "Bikes", custom_fields: { a: [1, 2], b: null }, last_used_time: "1" };

test("the order of members does not matter, on any level", () => {
  const turned = {
    last_used_time: "1",
    custom_fields: { b: null, a: [1, 2] },
    title: "Bikes",
    id: 1,
  };
  expect(versionOf(turned, [])).toBe(versionOf(deal, []));
});

test.each([
  [{ ...deal, title: "bikes" }],
  [{ ...deal, custom_fields: { a: [2, 1], b: null } }],
  [{ ...deal, custom_fields: { a: [1, 2] } }],
  [{ ...deal, id: "1" }],
])("%j is another version", (other) => {
  expect(versionOf(other, [])).not.toBe(versionOf(deal, []));
});

test("members that change by themselves do not count", () => {
  const used = { ...deal, last_used_time: "2" };
  expect(versionOf(used, ["last_used_time"])).toBe(versionOf(deal, ["last_used_time"]));
  expect(versionOf(used, [])).not.toBe(versionOf(deal, []));
});

test.each<[ResourceType, string]>([
  ["filter", "last_used_time"],
  ["user", "last_login"],
  ["lead", "next_activity_id"],
  ["note", "deal"],
  ["file", "deal_name"],
])("a %s is the same version whatever its %s", (type, member) => {
  const { version } = readingOf(sourceOf(type));
  expect(version({ id: 1, [member]: "one" })).toBe(version({ id: 1, [member]: "two" }));
  expect(version({ id: 1, name: "one" })).not.toBe(version({ id: 1, name: "two" }));
});
