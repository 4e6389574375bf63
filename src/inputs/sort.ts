// v1's way to sort a list: "field ASC, field DESC" in one text.
import { InputError } from "../errors";
import { type Field, field, separated, shown } from "../fields";

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
