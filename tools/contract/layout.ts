// Lays out generated text: a group stays on one line while it fits, else every part gets its own.

const WIDTH = 100;

export interface Group {
  open: string;
  close: string;
  separator: "," | ";";
  parts: { prefix: string; text: Layout }[];
}

export interface Union {
  union: Layout[];
}

export type Layout = string | Group | Union;

/** The text of a layout that starts in `column` of a line indented by `indent` spaces. */
export function print(layout: Layout, indent = 0, column = indent): string {
  const line = flat(layout);
  if (typeof layout === "string" || column + line.length < WIDTH) return line;
  if ("union" in layout) return printUnion(layout, indent);
  const { open, close, separator, parts } = layout;
  const inner = " ".repeat(indent + 2);
  const end = `${" ".repeat(indent)}${close}`;
  if (parts.every(({ prefix, text }) => prefix === "" && typeof text === "string")) {
    const words = parts.map(({ text }) => `${text as string}${separator}`);
    return [open, ...fill(words, indent + 2), end].join("\n");
  }
  const lines = parts.map(({ prefix, text }) => {
    const start = inner + prefix;
    return start + print(text, indent + 2, start.length) + separator;
  });
  return [open, ...lines, end].join("\n");
}

function printUnion({ union }: Union, indent: number): string {
  if (!union.every((each) => typeof each === "string")) {
    // A group in a union that does not fit is always opened up, so that the next begins where it ends.
    return union.map((each) => print(each, indent, WIDTH)).join(" | ");
  }
  return [
    "",
    ...fill(
      union.map((each) => `| ${each}`),
      indent + 2,
    ),
  ].join("\n");
}

/** Words packed into as few lines as hold them. */
function fill(words: string[], indent: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 2 > WIDTH) {
      lines.push(" ".repeat(indent) + word);
    } else {
      lines[lines.length - 1] = `${last} ${word}`;
    }
  }
  return lines;
}

function flat(layout: Layout): string {
  if (typeof layout === "string") return layout;
  if ("union" in layout) return layout.union.map(flat).join(" | ");
  const { open, close, separator, parts } = layout;
  if (parts.length === 0) return open + close;
  const space = open.endsWith("[") ? "" : " ";
  const inner = parts.map(({ prefix, text }) => prefix + flat(text)).join(`${separator} `);
  return open + space + inner + space + close;
}

/** A layout with text before and after it, as `readonly` and `[]` around a type. */
export function around(before: string, layout: Layout, after: string): Layout {
  if (typeof layout === "string") return before + layout + after;
  if (!("union" in layout)) {
    return { ...layout, open: before + layout.open, close: layout.close + after };
  }
  const last = layout.union.length - 1;
  const union = layout.union.map((each, index) =>
    around(index === 0 ? `${before}(` : "", each, index === last ? `)${after}` : ""),
  );
  return { union };
}

/** A property name as it may stand in a literal or a type. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

export function braces(separator: "," | ";", parts: Group["parts"]): Group {
  return { open: "{", close: "}", separator, parts };
}

export function brackets(parts: Group["parts"]): Group {
  return { open: "[", close: "]", separator: ",", parts };
}
