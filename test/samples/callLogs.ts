// Call logs and their recordings.
import { BYTES, type Samples, upload } from "./sample";

/** The administrator's call log in the seed, and that of user 2, which has a recording. */
const OWN = "bbf2a462a76418083b806aa61efdd280";
const LEAD = "00000000-1ead-4000-8000-000000000003";

const least = {
  inputs: {
    toPhoneNumber: "+49 40 5550142",
    outcome: "busy",
    startTime: "2026-11-19T10:00:00+01:00",
    endTime: "2026-11-19 09:02",
  },
  body: {
    to_phone_number: "+49 40 5550142",
    outcome: "busy",
    start_time: "2026-11-19 09:00:00",
    end_time: "2026-11-19 09:02:00",
  },
};

export const callLogs: Samples = {
  addCallLog: [
    {
      shows: "every input but the lead",
      inputs: {
        ...least.inputs,
        fromPhoneNumber: "+49 40 5550100",
        duration: "120",
        subject: "Bells",
        personId: "1",
        orgId: "1",
        dealId: "1",
        userId: "2",
        note: "<p>Twelve</p>",
      },
      requests: [
        {
          call: "POST /v1/callLogs",
          body: {
            ...least.body,
            from_phone_number: "+49 40 5550100",
            duration: "120",
            subject: "Bells",
            person_id: 1,
            org_id: 1,
            deal_id: 1,
            user_id: 2,
            note: "<p>Twelve</p>",
          },
        },
      ],
    },
    {
      shows: "of a lead",
      inputs: { ...least.inputs, leadId: LEAD, duration: "0" },
      requests: [
        { call: "POST /v1/callLogs", body: { ...least.body, lead_id: LEAD, duration: "0" } },
      ],
    },
    {
      shows: "out of an activity",
      inputs: { ...least.inputs, activityId: "1" },
      requests: [{ call: "POST /v1/callLogs", body: { ...least.body, activity_id: 1 } }],
      returns: { data: { activity_id: 1, deal_id: 1, person_id: 1 } },
    },
  ],
  getUserCallLogs: [
    {
      shows: "nothing filled",
      inputs: {},
      requests: [{ call: "GET /v1/callLogs", query: { start: 0 } }],
      returns: { data: [{ id: OWN }] },
    },
    {
      shows: "a window",
      inputs: { limit: "10", start: "1" },
      requests: [{ call: "GET /v1/callLogs", query: { limit: 10, start: 1 } }],
    },
    {
      shows: "all, in pages of 50",
      inputs: { fetchAll: "true" },
      requests: [{ call: "GET /v1/callLogs", query: { limit: 50, start: 0 } }],
    },
  ],
  getCallLog: {
    inputs: { id: OWN },
    requests: [{ call: "GET /v1/callLogs/{id}", path: { id: OWN } }],
  },
  deleteCallLog: {
    inputs: { id: OWN },
    requests: [{ call: "DELETE /v1/callLogs/{id}", path: { id: OWN } }],
  },
  addCallLogAudioFile: {
    inputs: {
      id: OWN,
      fileName: "Anruf Müller.mp3",
      file: { data: BYTES, contentType: "audio/mpeg" },
    },
    requests: [
      {
        call: "POST /v1/callLogs/{id}/recordings",
        path: { id: OWN },
        multipart: { file: upload("Anruf Müller.mp3", "audio/mpeg", BYTES) },
      },
    ],
  },
};
