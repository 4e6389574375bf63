// Recipes about contacts, beside the naive way.
import { SECOND_EMAIL } from "./grownCompany";
import { all, type Naive } from "./naive";
import type { Row } from "./recipes";

const personBy = async ({ persons }: Naive, email: string) =>
  (await all((place) => persons.getPersons(place))).find(({ emails }) =>
    emails?.some(({ value }) => value === email),
  );

/** Looks through all persons; changes the one of that e-mail address, or adds it. */
async function upsertPerson(naive: Naive, email: string, name: string): Promise<void> {
  const found = await personBy(naive, email);
  if (found?.id === undefined) {
    const AddPersonRequest = { name, emails: [{ value: email, primary: true }] };
    await naive.persons.addPerson({ AddPersonRequest });
  } else {
    await naive.persons.updatePerson({ id: found.id, UpdatePersonRequest: { name } });
  }
}

const organizationBy = async ({ organizations }: Naive, name: string) =>
  (await all((place) => organizations.getOrganizations(place))).find((one) => one.name === name);

type Contacts = { value: string; primary: boolean }[];

/** Reads the person and writes the whole list. */
async function rewrite(
  { persons }: Naive,
  list: "emails" | "phones",
  edit: (known: Contacts) => Contacts,
): Promise<void> {
  const { data } = await persons.getPerson({ id: 1 });
  const known = (data?.[list] ?? []).map(({ value = "", primary = false }) => ({ value, primary }));
  await persons.updatePerson({ id: 1, UpdatePersonRequest: { [list]: edit(known) } });
}

const contactMethod = (
  word: "Email" | "Phone",
  list: "emails" | "phones",
  fresh: string,
  stored: string,
): Row[] => {
  const key = word.toLowerCase();
  return [
    {
      title: `Add Person ${word}`,
      ours: (run) => run(`addPerson${word}`, { personId: "1", [key]: fresh }),
      naive: (client) =>
        rewrite(client, list, (known) => [...known, { value: fresh, primary: false }]),
    },
    {
      title: `Remove Person ${word}`,
      ours: (run) => run(`removePerson${word}`, { personId: "1", [key]: stored }),
      naive: (client) =>
        rewrite(client, list, (known) => known.filter(({ value }) => value !== stored)),
    },
    {
      title: `Set Primary Person ${word}`,
      ours: (run) => run(`setPrimaryPerson${word}`, { personId: "1", [key]: stored }),
      naive: (client) =>
        rewrite(client, list, (known) =>
          known.map((one) => ({ ...one, primary: one.value === stored })),
        ),
    },
  ];
};

const HENRIK = "henrik.voss@example.com";

export const CONTACT_ROWS: readonly Row[] = [
  {
    title: "Upsert Person, a new one",
    ours: (run) => run("upsertPerson", { email: "new@example.com", name: "New" }),
    naive: (client) => upsertPerson(client, "new@example.com", "New"),
  },
  {
    title: "Upsert Person, one that is there",
    ours: (run) => run("upsertPerson", { email: HENRIK, name: "Henrik V." }),
    naive: (client) => upsertPerson(client, HENRIK, "Henrik V."),
  },
  {
    title: "Find Person by e-mail",
    ours: (run) => run("findPerson", { matchValue: HENRIK }),
    naive: (client) => personBy(client, HENRIK),
  },
  {
    title: "Find or Create Person",
    ours: (run) => run("findOrCreatePerson", { email: HENRIK, name: "Henrik Voss" }),
    naive: (client) => personBy(client, HENRIK),
  },
  {
    title: "Upsert Organization by name",
    ours: (run) =>
      run("upsertOrganization", { name: "Radhaus Kiel", website: "https://a.example" }),
    naive: async (client) => {
      const { id = 0 } = (await organizationBy(client, "Radhaus Kiel")) ?? {};
      const UpdateOrganizationRequest = { website: "https://a.example" };
      await client.organizations.updateOrganization({ id, UpdateOrganizationRequest });
    },
  },
  {
    title: "Find Organization by custom field",
    ours: (run) =>
      run("findOrganization", {
        matchBy: "custom_field",
        matchField: "Customer number",
        matchValue: "K-1002",
      }),
    naive: async ({ organizationFields, organizations }) => {
      const fields = await all((place) => organizationFields.getOrganizationFields(place));
      const { field_code = "" } = fields.find((one) => one.field_name === "Customer number") ?? {};
      const found = await all((place) => organizations.getOrganizations(place));
      return found.find((one) => one.custom_fields?.[field_code] === "K-1002");
    },
  },
  ...contactMethod("Email", "emails", "h.voss@example.org", SECOND_EMAIL),
  ...contactMethod("Phone", "phones", "+49 40 5550142", "+49 170 5550101"),
];

export { organizationBy, personBy };
