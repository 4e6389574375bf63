// Ways to sort a list: v1's "field ASC, field DESC" in one text, v2's field and direction.
import { InputError } from "../errors";
import { choice, type Field, field, separated, shown } from "../fields";

/**
 * One or more fields, each with ASC or DESC, separated by commas. `fields` are those that Pipedrive
 * sorts this list by.
 */
export const sortV1 = (fields: readonly string[]): Field<string | undefined> =>
  field("Sort", { help: helpFor(fields), example: `${fields[0]} DESC` }, {}, (raw, label) =>
    separated(raw, label)
      .map((part) => {
        const [name = "", direction = "ASC", ...more] = part.split(/\s+/);
        if (!fields.includes(name) || !/^(asc|desc)$/i.test(direction) || more.length > 0) {
          throw new InputError(
            `${label} must name ${fields.join(", ")} with ASC or DESC, such as "${fields[0]} DESC", got ${shown(part)}`,
          );
        }
        return `${name} ${direction.toUpperCase()}`;
      })
      .join(", "),
  );

const helpFor = (fields: readonly string[]): string =>
  `What to sort by: ${fields.join(", ")}, each with ASC or DESC; several are separated by commas.`;

const inWords = (name: string): string =>
  name
    .split("_")
    .map((word) => (word === "id" ? "ID" : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");

const listed = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

/** v2's way: one field and its direction. `fields` are those that Pipedrive sorts this list by. */
export const sorting = <const Name extends string>(fields: readonly Name[]) => ({
  sortBy: choice(
    "Sort By",
    fields.map((value) => ({ value, label: inWords(value) })),
    { help: `The field to sort by: ${listed(fields)}. Blank means ${fields[0]}.` },
  ),
  sortDirection: choice(
    "Sort Direction",
    [
      { value: "asc", label: "Ascending" },
      { value: "desc", label: "Descending" },
    ],
    { help: "asc or desc. Blank means asc." },
  ),
});
