// One new e-mail address or phone number.
import { InputError } from "../errors";
import { adapted, type Field, shown, text } from "../fields";

/** Refuses what fails `is`; `what` says what it must be. */
const matching = (field: Field<string | undefined>, is: RegExp, label: string, what: string) =>
  adapted(field, (value) => {
    if (value === undefined || is.test(value)) return value;
    throw new InputError(`${label} must be ${what}, got ${shown(value)}`);
  });

const emailExample = "mara@example.com";
const phoneExample = "+49 40 5550142";

export const emailAddress = (help: string): Field<string | undefined> =>
  matching(
    text("Email", { help: `One e-mail address. ${help}`, example: emailExample }),
    /^[^\s@,;]+@[^\s@,;]+$/,
    "Email",
    `one address such as "${emailExample}"`,
  );

export const phoneNumber = (help: string): Field<string | undefined> =>
  matching(
    text("Phone", { help: `One phone number. ${help}`, example: phoneExample }),
    /^[^,;]*\d[^,;]*$/,
    "Phone",
    `one number such as "${phoneExample}"`,
  );
