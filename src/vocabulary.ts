// Inputs that three or more resources share, each described once.

import { InputError } from "./errors";
import {
  adapted,
  choice,
  contactMethods,
  date,
  type Field,
  id,
  isBlank,
  text,
  toggle,
  uuid,
  type Words,
} from "./fields";

type Overrides = Partial<Words>;

export const dealId = (words: Overrides = {}) =>
  id("Deal ID", { help: "The deal.", dataSource: "selectDeal", ...words });

export const personId = (words: Overrides = {}) =>
  id("Person ID", { help: "The person.", dataSource: "selectPerson", ...words });

export const organizationId = (words: Overrides = {}) =>
  id("Organization ID", {
    help: "The organization.",
    dataSource: "selectOrganization",
    ...words,
  });

/** The same under the label of deals and persons, which call it "Org". */
export const orgId = (words: Overrides = {}) =>
  id("Org ID", {
    help: "The organization.",
    dataSource: "selectOrganization",
    ...words,
  });

export const userId = (words: Overrides = {}) =>
  id("User ID", { help: "The user.", dataSource: "selectUser", ...words });

export const ownerId = (words: Overrides = {}) =>
  id("Owner ID", {
    help: "The user who owns the record. Blank on a new record means the connection's user.",
    dataSource: "selectUser",
    ...words,
  });

export const pipelineId = (words: Overrides = {}) =>
  id("Pipeline ID", { help: "The pipeline.", dataSource: "selectPipeline", ...words });

export const stageId = (words: Overrides = {}) =>
  id("Stage ID", { help: "The stage.", dataSource: "selectStage", ...words });

export const productId = (words: Overrides = {}) =>
  id("Product ID", { help: "The product.", dataSource: "selectProduct", ...words });

export const filterId = (words: Overrides = {}) =>
  id("Filter ID", {
    help: "A saved filter whose records are wanted. Other conditions are ignored beside it.",
    dataSource: "selectFilter",
    ...words,
  });

export const leadId = (words: Overrides = {}) =>
  uuid("Lead ID", { help: "The lead.", dataSource: "selectLead", ...words });

export const title = (words: Overrides = {}) =>
  text("Title", { help: "The title, as people see it.", example: "Website Redesign", ...words });

export const name = (words: Overrides = {}) =>
  text("Name", { help: "The name, as people see it.", ...words });

export const currency = (words: Overrides = {}) =>
  text("Currency", {
    help: "Three-letter currency code (ISO 4217). Blank means the currency of the connection's user. Choose one, or type the code.",
    example: "EUR",
    dataSource: "selectCurrency",
    ...words,
  });

export const expectedCloseDate = (words: Overrides = {}) =>
  date("Expected Close Date", { help: "The day it is expected to close, YYYY-MM-DD.", ...words });

const VISIBILITY = [
  { value: 1, label: "Owner & Followers (Owner Only on Premium and Ultimate)" },
  { value: 3, label: "Whole Company (Owner's Visibility Group on Premium and Ultimate)" },
  { value: 5, label: "Owner's Visibility Group and Sub-Groups (Premium and Ultimate)" },
  { value: 7, label: "Whole Company (Premium and Ultimate)" },
] as const;

const VISIBLE_TO = {
  help: "Who may see the record: 1, 3, 5 or 7. Blank means the company's default.",
};

/** As v2 takes it: an integer. */
export const visibleTo = choice("Visible To", VISIBILITY, VISIBLE_TO);

/** As v1 takes it: text. */
export const visibleToV1 = adapted(visibleTo, (value) =>
  value === undefined ? undefined : (String(value) as "1" | "3" | "5" | "7"),
);

export const emails = contactMethods("Email", {
  key: "email",
  help: 'One e-mail address, several separated by commas, or a JSON list such as [{"value": "a@example.com", "label": "work", "primary": true}]. Filling this replaces all stored addresses.',
  example: "mara@example.com",
});

export const phones = contactMethods("Phone", {
  key: "phone",
  help: 'One phone number, several separated by commas, or a JSON list such as [{"value": "+49 40 5550142", "label": "work", "primary": true}]. Filling this replaces all stored numbers.',
  example: "+49 40 5550142",
});

export const term = (exact: "exactMatch" | "none" = "exactMatch") =>
  text("Term", {
    help: `What to look for: at least 2 characters${exact === "none" ? "" : ", or 1 with Exact Match"}.`,
    example: "Nordlicht",
  });

export const exactMatch = toggle("Exact Match", {
  help: "Yes returns only records whose field equals the term; upper and lower case do not matter.",
});

/** v1's 0 and 1 as a choice, sent as the number. */
export const zeroOneV1 = (label: string, words: Words): Field<0 | 1 | undefined> =>
  choice(
    label,
    [
      { value: 1, label: "Yes" },
      { value: 0, label: "No" },
    ],
    words,
  );

/** The same choice; what leaves is a truth value. */
export const zeroOne = (label: string, words: Words): Field<boolean | undefined> =>
  adapted(zeroOneV1(label, words), (value) => (value === undefined ? undefined : value === 1));

export const debugRequest = toggle("Debug Request", {
  help: "Yes logs each request of this step: call, status, time. Secrets are never logged.",
});

/**
 * An input that Pipedrive no longer knows. Blank and `harmless` values pass and send nothing; anything
 * else is refused, with what to use in its place.
 */
export const retired = (
  label: string,
  { since, instead, harmless = [], ...words }: Overrides & Retirement,
): Field<undefined> => ({
  input: {
    label,
    type: "string",
    comments: `No longer supported by Pipedrive (${since}): leave blank. ${instead}.`,
    ...words,
  },
  read(raw) {
    if (isBlank(raw) || harmless.includes(String(raw).trim().toLowerCase())) return undefined;
    throw new InputError(
      `${label} is no longer supported by Pipedrive (${since}): leave it blank. ${instead}`,
    );
  },
});

interface Retirement {
  /** When and with what, e.g. "removed on 2025-05-18". */
  since: string;
  /** What to do in its place; a sentence without its full stop. */
  instead: string;
  /** Lower-case values that ask for what happens anyway. */
  harmless?: readonly string[];
}
