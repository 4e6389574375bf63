// Inputs that deals, persons and organizations share: conditions, what a reply shows, custom fields,
// labels, followers, files, mail, updates, merges.
import {
  adapted,
  asId,
  choice,
  dateTime,
  type Field,
  flag,
  id,
  list,
  renamed,
  required,
  type Words,
} from "../fields";
import { retired, userId, zeroOneV1 } from "../vocabulary";
import { customFieldsShown } from "./customFields";

/** Several words in one comma-separated text, as Pipedrive takes them. */
export const commaSeparated = (
  label: string,
  words: Words & { most?: number },
): Field<string | undefined> =>
  adapted(
    list(label, (part) => part, words),
    (parts) => parts?.join(","),
  );

/** What a reply shows beside the usual; `example` names two of the optional fields. */
export const replyFields = (example: string) => ({
  includeFields: commaSeparated("Include Fields", {
    help: "Optional fields to show as well, separated by commas.",
    example,
  }),
  customFields: customFieldsShown,
  includeOptionLabels: flag("Include Option Labels", {
    help: "Yes shows the options of custom fields with their labels instead of their numbers alone.",
  }),
  includeLabels: flag("Include Labels", {
    help: "Yes shows the labels of a record with their names as well as their numbers.",
  }),
});

export const updatedWhen = {
  updatedSince: dateTime("Updated Since", {
    help: "Only records changed at this time or later; UTC unless it names a zone.",
  }),
  updatedUntil: dateTime("Updated Until", {
    help: "Only records changed before this time; UTC unless it names a zone.",
  }),
};

/** Conditions of every list of records. */
export const conditions = {
  ids: adapted(
    list("IDs", asId, {
      help: "Numbers of the records wanted, separated by commas, at most 100. Records that do not exist are left out.",
      example: "1,2,3",
      most: 100,
    }),
    (ids) => ids?.join(","),
  ),
  ...updatedWhen,
};

export const labelIds = list("Label IDs", asId, {
  help: "Numbers of the labels, separated by commas. They replace the labels the record has.",
  example: "1,3",
});

export const marketingStatus = choice(
  "Marketing Status",
  [
    { value: "no_consent", label: "No Consent" },
    { value: "subscribed", label: "Subscribed" },
    { value: "unsubscribed", label: "Unsubscribed" },
    { value: "archived", label: "Archived" },
  ],
  {
    help: "Consent to marketing e-mails, in accounts with Campaigns: no_consent, subscribed, unsubscribed or archived. Pipedrive lets it change once and ignores further changes.",
  },
);

export const newFollower = required(
  userId({ help: "The user who is to follow. Following twice is refused." }),
);

export const followerId = required(
  id("Follower ID", {
    help: "The user who follows: user_id in the list of followers.",
    dataSource: "selectUser",
  }),
);

export const includeDeletedFiles = retired("Include Deleted Files", {
  since: "gone from its lists of files",
  instead: "Deleted files cannot be listed",
  harmless: ["0", "false"],
});

export const includeBody = zeroOneV1("Include Body", {
  help: "Yes returns the text of each message as well.",
});

/** The conditions of a list of updates; `kinds` are the words that Items knows. */
export const updates = (kinds: string) => ({
  allChanges: adapted(
    zeroOneV1("All Changes", { help: "Yes includes changes of custom fields." }),
    (value) => (value === 1 ? "1" : undefined),
  ),
  items: commaSeparated("Items", {
    help: `Kinds of updates wanted, separated by commas: ${kinds}.`,
    example: "note,file",
  }),
});

/** What both sides of a merge are told. */
export const mergeWith = (survivor: Field<number | undefined>): Field<number> =>
  required(
    renamed(survivor, {
      label: "Merge With ID",
      help: "The record that stays: its data wins, the other record gives what it lacks and is removed. Choose one, or type the number.",
    }),
  );
