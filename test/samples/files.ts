// Files: metadata, content, uploads to every kind of record.
import { BYTES, type Samples, upload } from "./sample";

const lead = "00000000-1ead-4000-8000-000000000002";

const attached = (
  entityType: string,
  entityId: string,
  holder: Record<string, string | number>,
) => ({
  shows: `to a ${entityType}`,
  inputs: { entityType, entityId, fileName: "note.txt", file: "Grüße" },
  requests: [
    {
      call: "POST /v1/files",
      multipart: {
        file: upload("note.txt", "text/plain", Buffer.from("Grüße")),
        ...holder,
      },
    },
  ],
});

export const files: Samples = {
  addFile: [
    {
      shows: "bytes from an earlier step, unchanged",
      inputs: {
        entityType: "deal",
        entityId: "1",
        fileName: "Angebot Fähre.pdf",
        file: { data: BYTES, contentType: "application/pdf" },
      },
      requests: [
        {
          call: "POST /v1/files",
          multipart: {
            file: upload("Angebot Fähre.pdf", "application/pdf", BYTES),
            deal_id: 1,
          },
        },
      ],
    },
    attached("person", "1", { person_id: 1 }),
    attached("org", "3", { org_id: 3 }),
    attached("product", "2", { product_id: 2 }),
    attached("activity", "4", { activity_id: 4 }),
    attached("lead", lead, { lead_id: lead }),
    attached("project", "1", { project_id: 1 }),
  ],
  getFiles: [
    {
      shows: "nothing filled",
      inputs: {},
      requests: [{ call: "GET /v1/files", query: { start: 0 } }],
    },
    {
      shows: "order and window",
      inputs: { sort: "update_time DESC", limit: "100", start: "1" },
      requests: [
        { call: "GET /v1/files", query: { sort: "update_time DESC", limit: 100, start: 1 } },
      ],
    },
    {
      shows: "Fetch All",
      inputs: { fetchAll: "true" },
      requests: [{ call: "GET /v1/files", query: { start: 0, limit: 100 } }],
      returns: { data: [{ id: 1 }] },
    },
  ],
  getFile: {
    inputs: { id: "1" },
    requests: [{ call: "GET /v1/files/{id}", path: { id: 1 } }],
  },
  downloadFile: {
    inputs: { id: "1" },
    requests: [{ call: "GET /v1/files/{id}/download", path: { id: 1 } }],
  },
  updateFile: [
    {
      shows: "both, as a form",
      inputs: { id: "1", name: "Offer & terms.txt", description: "Zweite Fassung" },
      requests: [
        {
          call: "PUT /v1/files/{id}",
          path: { id: 1 },
          form: { name: "Offer & terms.txt", description: "Zweite Fassung" },
        },
      ],
    },
    {
      shows: "the description alone",
      inputs: { id: "1", description: "Signed" },
      requests: [{ call: "PUT /v1/files/{id}", path: { id: 1 }, form: { description: "Signed" } }],
    },
  ],
  deleteFile: {
    inputs: { id: "1" },
    requests: [{ call: "DELETE /v1/files/{id}", path: { id: 1 } }],
  },
  addFileAndLinkIt: {
    inputs: {
      fileType: "gdoc",
      title: "Angebot & Preise",
      itemType: "deal",
      itemId: "1",
      remoteLocation: "googledrive",
    },
    requests: [
      {
        call: "POST /v1/files/remote",
        form: {
          file_type: "gdoc",
          title: "Angebot & Preise",
          item_type: "deal",
          item_id: 1,
          remote_location: "googledrive",
        },
      },
    ],
  },
  linkFileToItem: {
    inputs: {
      remoteId: "1gzyh6ExBxIb4RBZbAZxsrrBp45yuXhZWq3Zash5b75c",
      itemType: "organization",
      itemId: "3",
      remoteLocation: "googledrive",
    },
    requests: [
      {
        call: "POST /v1/files/remoteLink",
        form: {
          remote_id: "1gzyh6ExBxIb4RBZbAZxsrrBp45yuXhZWq3Zash5b75c",
          item_type: "organization",
          item_id: 3,
          remote_location: "googledrive",
        },
      },
    ],
    returns: { data: { org_id: 3, remote_location: "googledocs" } },
  },
};
