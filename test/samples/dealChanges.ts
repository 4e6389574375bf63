// Adding and changing deals.
import { definitions, type Samples } from "./sample";

const ORDER_NUMBER = "29b6688f7a1c68a48a51effc7fef643990ed7cfe";
const ACCESSORIES = "0b1100b60c99c615a1cb0bbffc71a380eea3bd77";
const FRAME_COLOUR = "4cdb3f96b3dfbd923697eb8ea4caa236e5dd9372";

export const dealChanges: Samples = {
  addDeal: [
    {
      shows: "an open one",
      inputs: {
        title: " Flotte für Ærø & Søn ",
        value: "12500.75",
        currency: "EUR",
        personId: "1",
        orgId: "1",
        pipelineId: "2",
        stageId: "7",
        userId: "3",
        status: "open",
        probability: "0",
        expectedCloseDate: "2027-02-28",
        visibleTo: "3",
        labelIds: "1,2",
        isArchived: "false",
        customFields: [
          { key: " order NUMBER", value: " NF-7 " },
          { key: FRAME_COLOUR, value: "moss green" },
        ],
      },
      requests: [
        definitions("deal"),
        {
          call: "POST /api/v2/deals",
          body: {
            title: "Flotte für Ærø & Søn",
            value: 12500.75,
            currency: "EUR",
            person_id: 1,
            org_id: 1,
            pipeline_id: 2,
            stage_id: 7,
            owner_id: 3,
            status: "open",
            probability: 0,
            expected_close_date: "2027-02-28",
            visible_to: 3,
            label_ids: [1, 2],
            is_archived: false,
            custom_fields: { [ORDER_NUMBER]: "NF-7", [FRAME_COLOUR]: 17 },
          },
        },
      ],
    },
    {
      shows: "what is blank stays out",
      inputs: { title: "Bells", value: "", status: "", isArchived: "", customFields: "{}" },
      requests: [{ call: "POST /api/v2/deals", body: { title: "Bells" } }],
    },
    {
      shows: "a value of nothing is a value",
      inputs: { title: "Bells", value: "0" },
      requests: [{ call: "POST /api/v2/deals", body: { title: "Bells", value: 0 } }],
    },
    {
      shows: "a won one",
      inputs: {
        title: "Bells",
        status: "won",
        wonTime: "2026-11-01T10:00:00+01:00",
        closeTime: "2026-11-01 09:00",
      },
      requests: [
        {
          call: "POST /api/v2/deals",
          body: {
            title: "Bells",
            status: "won",
            won_time: "2026-11-01T09:00:00Z",
            close_time: "2026-11-01T09:00:00Z",
          },
        },
      ],
    },
    {
      shows: "a lost one in the archive",
      inputs: {
        title: "Bells",
        status: "lost",
        lostReason: "Price",
        lostTime: "2026-11-02",
        isArchived: "true",
        archiveTime: "2026-11-03T10:00:00+01:00",
      },
      requests: [
        {
          call: "POST /api/v2/deals",
          body: {
            title: "Bells",
            status: "lost",
            lost_reason: "Price",
            lost_time: "2026-11-02T00:00:00Z",
            is_archived: true,
            archive_time: "2026-11-03 09:00:00",
          },
        },
      ],
    },
  ],
  updateDeal: [
    {
      shows: "to another stage",
      inputs: {
        id: "2",
        title: "Twenty demo bikes",
        value: "8000",
        currency: "USD",
        personId: "9",
        orgId: "2",
        pipelineId: "1",
        stageId: "4",
        userId: "4",
        status: "open",
        probability: "55.5",
        expectedCloseDate: "2026-12-24",
        visibleTo: "5",
        labelIds: "2",
        isArchived: "No",
        customFields: { [ORDER_NUMBER]: null },
        fieldsToClear: ["Frame colour", "Accessories"],
      },
      requests: [
        definitions("deal"),
        {
          call: "PATCH /api/v2/deals/{id}",
          path: { id: 2 },
          body: {
            title: "Twenty demo bikes",
            value: 8000,
            currency: "USD",
            person_id: 9,
            org_id: 2,
            pipeline_id: 1,
            stage_id: 4,
            owner_id: 4,
            status: "open",
            probability: 55.5,
            expected_close_date: "2026-12-24",
            visible_to: 5,
            label_ids: [2],
            is_archived: false,
            custom_fields: { [ORDER_NUMBER]: null, [FRAME_COLOUR]: null, [ACCESSORIES]: null },
          },
        },
      ],
    },
    {
      shows: "one change leaves the rest alone",
      inputs: { id: "1", stageId: "5", customFields: "{}", fieldsToClear: "" },
      requests: [{ call: "PATCH /api/v2/deals/{id}", path: { id: 1 }, body: { stage_id: 5 } }],
    },
    {
      shows: "won",
      inputs: { id: "5", status: "won", wonTime: "2026-11-19T08:00:00Z", closeTime: "2026-11-19" },
      requests: [
        {
          call: "PATCH /api/v2/deals/{id}",
          path: { id: 5 },
          body: {
            status: "won",
            won_time: "2026-11-19T08:00:00Z",
            close_time: "2026-11-19T00:00:00Z",
          },
        },
      ],
    },
    {
      shows: "lost and put into the archive",
      inputs: {
        id: "6",
        status: "lost",
        lostReason: "Went elsewhere",
        lostTime: "2026-11-18",
        isArchived: "Yes",
        archiveTime: "2026-11-19",
      },
      requests: [
        {
          call: "PATCH /api/v2/deals/{id}",
          path: { id: 6 },
          body: {
            status: "lost",
            lost_reason: "Went elsewhere",
            lost_time: "2026-11-18T00:00:00Z",
            is_archived: true,
            archive_time: "2026-11-19 00:00:00",
          },
        },
      ],
    },
    {
      shows: "fields to clear",
      inputs: { id: "3", title: "Fleet", fieldsToClear: ["person_id", "probability", "label_ids"] },
      requests: [
        {
          call: "PATCH /api/v2/deals/{id}",
          path: { id: 3 },
          body: { title: "Fleet", person_id: null, probability: null, label_ids: [] },
        },
      ],
    },
  ],
};
