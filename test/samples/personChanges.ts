// Adding and changing persons, whole and by one field.
import { definitions, type Samples } from "./sample";

const ONE = "PATCH /api/v2/persons/{id}";

const LANGUAGE = "f32688eea7e2f1257b5e411bee6b3be5972a0872";
const INTERESTS = "e4986671b6defba290131f23f9cc22a56775ccce";
const HEIGHT = "68fdd718a4b9423c2aca08b7d57cdfafe5951625";
const SINCE = "7bf9eb21064b7d5f06c12105df937465efe51b2f";

const definition = (field_code: string) => ({
  call: "GET /api/v2/personFields/{field_code}",
  path: { field_code },
});

export const personChanges: Samples = {
  addPerson: [
    {
      shows: "every input but the two parts of the name",
      inputs: {
        name: " Ayşe Ørsted ",
        email: "ayse@example.com, a.oersted@example.org",
        phone: '[{"value": "+45 5550 1199", "label": "mobile", "primary": true}]',
        orgId: "2",
        ownerId: "3",
        visibleTo: "3",
        labelIds: "5, 7",
        marketingStatus: "subscribed",
        customFields: [{ key: "Body height", value: "168.5" }],
        addTime: "2024-05-06",
      },
      requests: [
        definitions("person"),
        {
          call: "POST /api/v2/persons",
          body: {
            name: "Ayşe Ørsted",
            emails: [
              { value: "ayse@example.com", primary: true },
              { value: "a.oersted@example.org", primary: false },
            ],
            phones: [{ value: "+45 5550 1199", label: "mobile", primary: true }],
            org_id: 2,
            owner_id: 3,
            visible_to: 3,
            label_ids: [5, 7],
            marketing_status: "subscribed",
            custom_fields: { [HEIGHT]: 168.5 },
            add_time: "2024-05-06T00:00:00Z",
          },
        },
      ],
    },
    {
      shows: "what an account has with contact sync",
      inputs: {
        name: "Ayşe",
        jobTitle: "Einkäuferin",
        birthday: "1990-04-02",
        notes: "Calls back\nafter lunch.",
        im: "ayse.oersted",
        postalAddress: "Vestergade 8, 8000 Aarhus",
      },
      requests: [
        {
          call: "POST /api/v2/persons",
          body: {
            name: "Ayşe",
            job_title: "Einkäuferin",
            birthday: "1990-04-02",
            notes: "Calls back\nafter lunch.",
            im: [{ value: "ayse.oersted", primary: true }],
            postal_address: { value: "Vestergade 8, 8000 Aarhus" },
          },
        },
      ],
      refused: "can only be set when contact sync is enabled",
    },
    {
      shows: "the two parts of the name",
      inputs: { firstName: "Ayşe", lastName: "Ørsted", email: "", phone: "" },
      requests: [
        {
          call: "POST /api/v2/persons",
          body: { first_name: "Ayşe", last_name: "Ørsted" },
        },
      ],
    },
  ],
  updatePerson: [
    {
      shows: "every input but the two parts of the name",
      inputs: {
        id: "5",
        name: "Uwe Möller-Lund",
        email: '[{"value": "uwe@example.com", "label": "home"}]',
        phone: "+49 4321 555016",
        orgId: "5",
        ownerId: "4",
        visibleTo: "7",
        labelIds: "8",
        marketingStatus: "no_consent",
        customFields: { [HEIGHT]: null },
      },
      requests: [
        definitions("person"),
        {
          call: ONE,
          path: { id: 5 },
          body: {
            name: "Uwe Möller-Lund",
            emails: [{ value: "uwe@example.com", label: "home", primary: true }],
            phones: [{ value: "+49 4321 555016", primary: true }],
            org_id: 5,
            owner_id: 4,
            visible_to: 7,
            label_ids: [8],
            marketing_status: "no_consent",
            custom_fields: { [HEIGHT]: null },
          },
        },
      ],
    },
    {
      shows: "what an account has with contact sync",
      inputs: {
        id: "5",
        jobTitle: "Owner",
        birthday: "1971-12-31",
        notes: "Prefers e-mail.",
        im: '[{"value": "uwe", "label": "signal"}]',
        postalAddress: '{"value": "Hauptstr. 1, 24534 Neumünster", "postal_code": "24534"}',
      },
      requests: [
        {
          call: ONE,
          path: { id: 5 },
          body: {
            job_title: "Owner",
            birthday: "1971-12-31",
            notes: "Prefers e-mail.",
            im: [{ value: "uwe", label: "signal", primary: true }],
            postal_address: { value: "Hauptstr. 1, 24534 Neumünster", postal_code: "24534" },
          },
        },
      ],
      refused: "can only be set when contact sync is enabled",
    },
    {
      shows: "the two parts of the name; the rest is left alone",
      inputs: { id: "14", firstName: "Cherilyn", lastName: "Sarkisian" },
      requests: [
        { call: ONE, path: { id: 14 }, body: { first_name: "Cherilyn", last_name: "Sarkisian" } },
      ],
    },
    {
      shows: "fields to clear",
      inputs: { id: "1", fieldsToClear: ["phones", "label_ids"] },
      requests: [{ call: ONE, path: { id: 1 }, body: { phones: [], label_ids: [] } }],
    },
  ],
  setFieldValueForPerson: [
    {
      shows: "a built-in field under its key of v1",
      inputs: { personId: "5", customFieldKey: "email", value: "uwe@example.com" },
      requests: [
        {
          call: ONE,
          path: { id: 5 },
          body: { emails: [{ value: "uwe@example.com", primary: true }] },
        },
      ],
    },
    ...[
      { shows: "an option by its label", key: LANGUAGE, value: "dansk", sent: 25 },
      { shows: "several options", key: INTERESTS, value: "E-bikes, 26", sent: [28, 26] },
      { shows: "a number", key: HEIGHT, value: "181.5", sent: 181.5 },
      { shows: "a day", key: SINCE, value: "2020-02-29", sent: "2020-02-29" },
      { shows: "nothing", key: HEIGHT, value: "null", sent: null },
    ].map(({ shows, key, value, sent }) => ({
      shows,
      inputs: { personId: "1", customFieldKey: key, value },
      requests: [
        definition(key),
        { call: ONE, path: { id: 1 }, body: { custom_fields: { [key]: sent } } },
      ],
    })),
    {
      shows: "a field by its name",
      inputs: { personId: "1", customFieldKey: "preferred language", value: "dansk" },
      requests: [
        definitions("person"),
        { call: ONE, path: { id: 1 }, body: { custom_fields: { [LANGUAGE]: 25 } } },
      ],
    },
  ],
};
