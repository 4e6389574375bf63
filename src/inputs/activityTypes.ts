// Inputs of activity types: the icons Pipedrive has, a color in hexadecimal digits.
import { InputError } from "../errors";
import { choice, field, plainText, shown } from "../fields";

const ICONS = [
  "task",
  "email",
  "meeting",
  "deadline",
  "call",
  "lunch",
  "calendar",
  "downarrow",
  "document",
  "smartphone",
  "camera",
  "scissors",
  "cogs",
  "bubble",
  "uparrow",
  "checkbox",
  "signpost",
  "shuffle",
  "addressbook",
  "linegraph",
  "picture",
  "car",
  "world",
  "search",
  "clip",
  "sound",
  "brush",
  "key",
  "padlock",
  "pricetag",
  "suitcase",
  "finish",
  "plane",
  "loop",
  "wifi",
  "truck",
  "cart",
  "bulb",
  "bell",
  "presentation",
] as const;

export const iconKey = choice(
  "Icon Key",
  ICONS.map((value) => ({ value, label: value[0]?.toUpperCase() + value.slice(1) })),
  { help: "The icon of the type, one of those that Pipedrive has.", example: "call" },
);

export const color = field(
  "Color",
  {
    help: "The color of the type: six hexadecimal digits, such as FFFFFF for white.",
    example: "AEB31B",
  },
  {},
  (raw, label) => {
    const digits = plainText(raw, label).replace(/^#/, "");
    if (/^[0-9a-f]{6}$/i.test(digits)) return digits;
    throw new InputError(
      `${label} must be six hexadecimal digits such as "AEB31B", got ${shown(raw)}`,
    );
  },
);
