// Files of records: https://developers.pipedrive.com/docs/api/v1/Files
import { choice, id as idField, required, text } from "../fields";
import { sortV1 } from "../inputs/sort";
import { operation } from "../operation";

const id = required(idField("File ID", { help: "The file.", dataSource: "selectFile" }));

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

/** The record that a file at Google is linked to. */
const linkedTo = {
  itemType: required(
    choice(
      "Item Type",
      [
        { value: "deal", label: "Deal" },
        { value: "organization", label: "Organization" },
        { value: "person", label: "Person" },
      ],
      { help: "The kind of record that the file is linked to: deal, organization or person." },
    ),
  ),
  itemId: required(idField("Item ID", { help: "The number of that record." })),
};

const remoteLocation = required(
  choice("Remote Location", [{ value: "googledrive", label: "Google Drive" }], {
    help: "Where the file lies: googledrive is the only place. The connection's user needs a Google account linked to Pipedrive.",
    default: "googledrive",
  }),
);

export const addFileAndLinkIt = operation("POST /v1/files/remote", {
  label: "Add File and Link It",
  description: "Adds an empty document to Google Drive and links it to a record.",
  body: {
    fileType: required(
      choice(
        "File Type",
        [
          { value: "gdoc", label: "Google Docs" },
          { value: "gslides", label: "Google Slides" },
          { value: "gsheet", label: "Google Sheets" },
          { value: "gform", label: "Google Forms" },
          { value: "gdraw", label: "Google Drawings" },
        ],
        { help: "The kind of document: gdoc, gslides, gsheet, gform or gdraw." },
      ),
    ),
    title: required(text("Title", { help: "The name of the document.", example: "Offer" })),
    ...linkedTo,
    remoteLocation,
  },
});

export const linkFileToItem = operation("POST /v1/files/remoteLink", {
  label: "Link File to Item",
  description: "Links a file that lies in Google Drive to a record.",
  body: {
    remoteId: required(
      text("Remote ID", {
        help: "The ID of the file in Google Drive, as its address shows it.",
        example: "1gzyh6ExBxIb4RBZbAZxsrrBp45yuXhZWq3Zash5b75c",
      }),
    ),
    ...linkedTo,
    remoteLocation,
  },
});
