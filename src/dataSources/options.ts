// What a person reads in a drop-down: labels that tell records apart, in the order of reading. Pure.
import type { Element } from "@prismatic-io/spectral";

export type Id = number | string | null | undefined;

/** An option before it is put in order; one without an id is not offered. */
export interface Option {
  id: Id;
  label: string;
}

/** `Website Redesign — Nordlicht Bikes, 1,500 EUR, open`; parts that are blank are left out. */
export function option(id: Id, name: string | null | undefined, ...details: unknown[]): Option {
  const told = details.filter((part) => part !== undefined && part !== null && part !== "");
  const title = name?.trim() || "(no name)";
  return { id, label: told.length === 0 ? title : `${title} — ${told.join(", ")}` };
}

const AMOUNT = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** `1,500 EUR`; undefined where there is no amount. */
export const moneyIn = (
  amount: number | null | undefined,
  currency: string | null | undefined,
): string | undefined =>
  typeof amount === "number" ? `${AMOUNT.format(amount)} ${currency ?? ""}`.trim() : undefined;

/** `activities_completed` → `activities completed`. */
export const inWords = (word: string | null | undefined): string | undefined =>
  word?.replaceAll("_", " ");

const READ_AS_TEXT: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};
const SHORT = 60;

/** The first words of a text with HTML in it, at most 60 characters of them. */
export function firstWords(html: string | null | undefined): string {
  const text = (html ?? "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => READ_AS_TEXT[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
  return text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text;
}

const READING = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/**
 * The options as a picker returns them: each id once and as text, sorted by label with "Deal 9" before
 * "Deal 10". Where labels are the same, each says its id.
 */
export function arranged(options: readonly Option[]): Element[] {
  const labels = new Map<string, string>();
  for (const { id, label } of options) {
    if (id !== null && id !== undefined && id !== "") labels.set(String(id), label);
  }
  const count = new Map<string, number>();
  for (const label of labels.values()) count.set(label, (count.get(label) ?? 0) + 1);
  return [...labels]
    .map(([key, label]) => ({
      key,
      label: (count.get(label) ?? 0) > 1 ? `${label} (#${key})` : label,
    }))
    .sort((one, other) => READING.compare(one.label, other.label));
}
