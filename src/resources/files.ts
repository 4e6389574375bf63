// Files of records: https://developers.pipedrive.com/docs/api/v1/Files
import { id as idField, required, text } from "../fields";
import { sortV1 } from "../inputs/sort";
import { operation } from "../operation";

const id = required(idField("File ID", { help: "The number of the file." }));

export const getFiles = operation("GET /v1/files", {
  label: "List Files",
  description: "Gets the files of all records, without their content.",
  query: { sort: sortV1(["id", "update_time"]) },
});

export const getFile = operation("GET /v1/files/{id}", {
  label: "Get File Metadata by ID",
  description: "Gets what is known about one file, without its content.",
  path: { id },
});

export const downloadFile = operation("GET /v1/files/{id}/download", {
  label: "Download File",
  description: "Gets the content of one file as binary data.",
  path: { id },
});

export const updateFile = operation("PUT /v1/files/{id}", {
  label: "Update File",
  description: "Changes the name or the description of a file; blank inputs keep their value.",
  path: { id },
  body: {
    name: text("File Name", { help: "The name people see.", example: "offer.pdf" }),
    description: text("Description", { help: "A description of the file." }),
  },
});

export const deleteFile = operation("DELETE /v1/files/{id}", {
  label: "Delete File",
  description: "Marks a file as deleted; after 30 days it is gone for good.",
  path: { id },
});
