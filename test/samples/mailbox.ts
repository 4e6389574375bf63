// The mailbox of the connection's user.
import type { Samples } from "./sample";

const LEAD = "00000000-1ead-4000-8000-000000000003";

export const mailbox: Samples = {
  getMailMessage: [
    {
      shows: "with its text unless told otherwise",
      inputs: { id: "3" },
      requests: [
        {
          call: "GET /v1/mailbox/mailMessages/{id}",
          path: { id: 3 },
          query: { include_body: 1 },
        },
      ],
      returns: { data: { body: "<p>When are the proofs ready?</p>" } },
    },
    {
      shows: "without its text",
      inputs: { id: "3", includeBody: "0" },
      requests: [
        {
          call: "GET /v1/mailbox/mailMessages/{id}",
          path: { id: 3 },
          query: { include_body: 0 },
        },
      ],
    },
  ],
  getMailThreads: [
    {
      shows: "the inbox",
      inputs: {},
      requests: [{ call: "GET /v1/mailbox/mailThreads", query: { folder: "inbox", start: 0 } }],
      returns: { data: [{ id: 3 }, { id: 2 }] },
    },
    {
      shows: "a window of another folder",
      inputs: { folder: "archive", limit: "10", start: "0" },
      requests: [
        {
          call: "GET /v1/mailbox/mailThreads",
          query: { folder: "archive", limit: 10, start: 0 },
        },
      ],
      returns: { data: [{ id: 4 }] },
    },
    {
      shows: "all, page after page",
      inputs: { limit: "1", fetchAll: "true" },
      requests: [
        { call: "GET /v1/mailbox/mailThreads", query: { folder: "inbox", limit: 1, start: 0 } },
        { call: "GET /v1/mailbox/mailThreads", query: { folder: "inbox", limit: 1, start: 1 } },
      ],
      returns: { data: [{ id: 3 }, { id: 2 }] },
    },
  ],
  getMailThread: {
    inputs: { id: "2" },
    requests: [{ call: "GET /v1/mailbox/mailThreads/{id}", path: { id: 2 } }],
  },
  updateMailThreadDetails: [
    {
      shows: "to a deal, with every mark, as a form",
      inputs: { id: "2", dealId: "1", sharedFlag: "1", readFlag: "0", archivedFlag: "1" },
      requests: [
        {
          call: "PUT /v1/mailbox/mailThreads/{id}",
          path: { id: 2 },
          form: { deal_id: 1, shared_flag: 1, read_flag: 0, archived_flag: 1 },
        },
      ],
      returns: { data: { deal_id: 1, read_flag: 0, folders: ["sent", "archive"] } },
    },
    {
      shows: "to a lead",
      inputs: { id: "3", leadId: LEAD },
      requests: [
        {
          call: "PUT /v1/mailbox/mailThreads/{id}",
          path: { id: 3 },
          form: { lead_id: LEAD },
        },
      ],
    },
  ],
  deleteMailThread: {
    inputs: { id: "2" },
    requests: [{ call: "DELETE /v1/mailbox/mailThreads/{id}", path: { id: 2 } }],
  },
  getMailThreadMessages: {
    inputs: { id: "2" },
    requests: [{ call: "GET /v1/mailbox/mailThreads/{id}/mailMessages", path: { id: 2 } }],
    returns: { data: [{ id: 3 }, { id: 4 }] },
  },
};
