// One e-mail address or phone number of a person at a time: the list is read, and sent whole when it changed.
import type { Request } from "../support/wire";
import type { Sample, Samples } from "./sample";

const read: Request = { call: "GET /api/v2/persons/{id}", path: { id: 1 } };

const write = (body: object): Request => ({
  call: "PATCH /api/v2/persons/{id}",
  path: { id: 1 },
  body,
});

const henrik = { value: "henrik.voss@example.com", label: "work" };
const desk = { value: "+49 431 5550101", label: "work" };
const mobile = { value: "+49 170 5550101", label: "mobile" };

/** A sample on person 1: `after` is the list that is sent, none where nothing is to be changed. */
const change = (
  list: "emails" | "phones",
  shows: string,
  inputs: Sample["inputs"],
  after?: readonly object[],
): Sample => ({
  shows,
  inputs: { personId: "1", ...inputs },
  requests: after === undefined ? [read] : [read, write({ [list]: after })],
  returns: { changed: after !== undefined, person: { id: 1, name: "Henrik Voss" } },
});

export const contactMethods: Samples = {
  addPersonEmail: [
    change("emails", "a new primary one", inputs("email", "h.voss@example.org", "home", "Yes"), [
      { ...henrik, primary: false },
      { value: "h.voss@example.org", label: "home", primary: true },
    ]),
    change("emails", "one more, whose label Pipedrive chooses", { email: "h.voss@example.org" }, [
      { ...henrik, primary: true },
      { value: "h.voss@example.org", primary: false },
    ]),
    change("emails", "one that is there", { email: " Henrik.Voss@Example.com " }),
    change("emails", "the label of one that is there", inputs("email", henrik.value, "other"), [
      { ...henrik, label: "other", primary: true },
    ]),
  ],
  addPersonPhone: [
    change("phones", "a new primary one", inputs("phone", "+49 40 5550142", "other", "true"), [
      { ...desk, primary: false },
      { ...mobile, primary: false },
      { value: "+49 40 5550142", label: "other", primary: true },
    ]),
    change("phones", "one that is there, spelt otherwise", { phone: "0049 (431) 555-0101" }),
  ],
  removePersonEmail: [
    change("emails", "the only one", { email: "HENRIK.VOSS@example.com" }, []),
    change("emails", "one that is not there", { email: "nobody@example.com" }),
  ],
  removePersonPhone: change("phones", "the primary one", { phone: "+494315550101" }, [
    { ...mobile, primary: true },
  ]),
  setPrimaryPersonEmail: [
    change("emails", "one that is", { email: henrik.value }),
    {
      shows: "another one",
      inputs: { personId: "9", email: "Ekstroem@example.com" },
      requests: [
        { ...read, path: { id: 9 } },
        {
          ...write({
            emails: [
              { value: "mats@example.com", label: "work", primary: false },
              { value: "ekstroem@example.com", label: "home", primary: true },
            ],
          }),
          path: { id: 9 },
        },
      ],
      returns: { changed: true, person: { name: "Mats Ekström" } },
    },
  ],
  setPrimaryPersonPhone: change("phones", "another one", { phone: "+49-170-5550101" }, [
    { ...desk, primary: false },
    { ...mobile, primary: true },
  ]),
};

function inputs(key: string, value: string, label: string, primary?: string): Sample["inputs"] {
  return { [key]: value, label, ...(primary === undefined ? {} : { primary }) };
}
