// What e-mail addresses and phone numbers of persons differ in: their list, inputs, words and sameness.
import { type Contact, type Same, sameEmail, samePhone } from "../contacts";
import { type Field, text } from "../fields";
import { emailAddress, phoneNumber } from "../inputs/contacts";

export interface Kind {
  list: "emails" | "phones";
  /** Key of the input. */
  key: "email" | "phone";
  /** For labels and for sentences. */
  title: "Email" | "Phone";
  one: string;
  labels: string;
  same: Same;
  /** The input for a new one, and for one that is there already. */
  fresh: Field<string | undefined>;
  stored: Field<string | undefined>;
  /** Two entries for the example payloads; the first is primary. */
  shown: readonly [Contact, Contact];
}

export const EMAILS: Kind = {
  ...{ list: "emails", key: "email", title: "Email", one: "e-mail address", same: sameEmail },
  labels: "work, home or other",
  fresh: emailAddress("Upper and lower case make no difference when it is looked for."),
  stored: text("Email", {
    help: "The e-mail address; upper and lower case make no difference.",
    example: "mara@example.com",
  }),
  shown: [
    { value: "mara@example.com", label: "work", primary: true },
    { value: "mara@example.org", label: "home", primary: false },
  ],
};

export const PHONES: Kind = {
  ...{ list: "phones", key: "phone", title: "Phone", one: "phone number", same: samePhone },
  labels: "work, home, mobile or other",
  fresh: phoneNumber("Blanks, dashes and brackets make no difference when it is looked for."),
  stored: text("Phone", {
    help: "The phone number; blanks, dashes and brackets make no difference, and 00 means +.",
    example: "+49 40 5550142",
  }),
  shown: [
    { value: "+49 40 5550142", label: "work", primary: true },
    { value: "+49 170 5550142", label: "mobile", primary: false },
  ],
};
