// Adding and changing leads.
import { label, lead } from "./leads";
import { leadDefinitions, type Samples } from "./sample";

const ORDER_NUMBER = "29b6688f7a1c68a48a51effc7fef643990ed7cfe";
const DEPOSIT = "7f50bd4a978805391a538c5c883a7f18d750bbf7";
const RENTAL = "41cd6cadda1a7ab86858039f9c3986841dca2e39";
const FRAME_COLOUR = "4cdb3f96b3dfbd923697eb8ea4caa236e5dd9372";
const ACCESSORIES = "0b1100b60c99c615a1cb0bbffc71a380eea3bd77";

export const leadChanges: Samples = {
  addLead: [
    {
      shows: "every input",
      inputs: {
        title: "  Zwölf Räder & 3+1 ",
        ownerId: "2",
        personId: "13",
        organizationId: "3",
        value: "1500.50 eur",
        expectedCloseDate: "2026-12-31",
        labelIds: `${label(1)}, ${label(3)}`,
        visibleTo: "3",
        wasSeen: "true",
        customFields: [
          { key: "Deposit", value: "150.5 eur" },
          { key: "frame colour", value: "Moss green" },
          { key: "Accessories", value: "Lights, Lock" },
          { key: "Rental period", value: "2027-01-01/2027-01-31" },
        ],
      },
      requests: [
        leadDefinitions,
        {
          call: "POST /v1/leads",
          body: {
            title: "Zwölf Räder & 3+1",
            owner_id: 2,
            person_id: 13,
            organization_id: 3,
            value: { amount: 1500.5, currency: "EUR" },
            expected_close_date: "2026-12-31",
            label_ids: [label(1), label(3)],
            visible_to: "3",
            was_seen: true,
            [DEPOSIT]: 150.5,
            [`${DEPOSIT}_currency`]: "EUR",
            [FRAME_COLOUR]: "17",
            [ACCESSORIES]: "19,20",
            [RENTAL]: "2027-01-01",
            [`${RENTAL}_until`]: "2027-01-31",
          },
        },
      ],
    },
    {
      shows: "what is blank stays out; an untouched switch is off",
      inputs: { title: "Walk-in", organizationId: "1", value: "", visibleTo: "", labelIds: "" },
      requests: [
        {
          call: "POST /v1/leads",
          body: { title: "Walk-in", organization_id: 1, was_seen: false },
        },
      ],
    },
    {
      shows: "a value as JSON",
      inputs: { title: "Walk-in", personId: 1, value: '{"amount": 0, "currency": "USD"}' },
      requests: [
        {
          call: "POST /v1/leads",
          body: {
            title: "Walk-in",
            person_id: 1,
            value: { amount: 0, currency: "USD" },
            was_seen: false,
          },
        },
      ],
    },
  ],
  updateLead: [
    {
      shows: "every input",
      inputs: {
        id: lead(2),
        title: "Bike pool, second round",
        ownerId: "4",
        personId: "10",
        organizationId: "3",
        value: "42000 EUR",
        expectedCloseDate: "2027-01-15",
        labelIds: label(2),
        visibleTo: "5",
        isArchived: "true",
        wasSeen: "false",
        customFields: [{ key: "Order number", value: "NF-9" }],
      },
      requests: [
        leadDefinitions,
        {
          call: "PATCH /v1/leads/{id}",
          path: { id: lead(2) },
          body: {
            title: "Bike pool, second round",
            owner_id: 4,
            person_id: 10,
            organization_id: 3,
            value: { amount: 42000, currency: "EUR" },
            expected_close_date: "2027-01-15",
            label_ids: [label(2)],
            visible_to: "5",
            is_archived: true,
            was_seen: false,
            [ORDER_NUMBER]: "NF-9",
          },
        },
      ],
    },
    {
      shows: "what is emptied, custom fields too",
      inputs: {
        id: lead(3),
        fieldsToClear: ["Value", "expected_close_date", "Label Ids", "deposit"],
      },
      requests: [
        leadDefinitions,
        {
          call: "PATCH /v1/leads/{id}",
          path: { id: lead(3) },
          body: { value: null, expected_close_date: null, label_ids: [], [DEPOSIT]: null },
        },
      ],
    },
    {
      shows: "one change leaves the archive mark alone",
      inputs: { id: lead(3), title: "Second depot" },
      requests: [
        { call: "PATCH /v1/leads/{id}", path: { id: lead(3) }, body: { title: "Second depot" } },
      ],
    },
    {
      shows: "out of the archive",
      inputs: { id: lead(4), isArchived: "No" },
      requests: [
        { call: "PATCH /v1/leads/{id}", path: { id: lead(4) }, body: { is_archived: false } },
      ],
    },
  ],
};
