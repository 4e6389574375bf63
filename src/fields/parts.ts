// Objects of a small known shape, as the entries of JSON lists.
import { InputError } from "../errors";
import { isObject } from "../json";
import { isBlank, shown } from "./field";

type Readers = Readonly<Record<string, (raw: unknown, label: string) => unknown>>;

type Parts<R extends Readers, Needed extends keyof R> = {
  [Name in Needed]: ReturnType<R[Name]>;
} & { [Name in Exclude<keyof R, Needed>]?: ReturnType<R[Name]> };

/**
 * Reads an object whose parts are named by `readers`; blank parts are left out. Throws an InputError
 * that names a part that is unknown, wrong, or `needed` and missing.
 */
export const partsOf =
  <const R extends Readers, const Needed extends keyof R & string>(readers: R, needed: Needed) =>
  (entry: unknown, label: string): Parts<R, Needed> => {
    if (!isObject(entry)) {
      throw new InputError(`${label} must be a JSON object ({…}), got ${shown(entry)}`);
    }
    const read = Object.entries(entry).flatMap(([name, raw]) => {
      const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (reader === undefined) {
        const known = Object.keys(readers).join(", ");
        throw new InputError(`${label} may have ${known}, got ${shown(name)}`);
      }
      return isBlank(raw) ? [] : [[name, reader(raw, `${label} ${name}`)]];
    });
    const parts: { [name: string]: unknown } = Object.fromEntries(read);
    if (parts[needed] === undefined) throw new InputError(`${label} needs ${needed}`);
    return parts as Parts<R, Needed>;
  };
