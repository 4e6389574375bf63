// The mailbox of the connection's user: https://developers.pipedrive.com/docs/api/v1/Mailbox
import { choice, id as idField, renamed, required } from "../fields";
import { includeBody } from "../inputs/records";
import { operation } from "../operation";
import { dealId, leadId, zeroOneV1 } from "../vocabulary";

const id = required(idField("Mail Thread ID", { help: "The number of the mail thread." }));

export const getMailMessage = operation("GET /v1/mailbox/mailMessages/{id}", {
  label: "Get Mail Message",
  description: "Gets one e-mail.",
  path: { id: required(idField("Id", { help: "The number of the e-mail." })) },
  query: {
    includeBody: renamed(includeBody, {
      help: "Yes returns the text of the e-mail as well.",
      default: "1",
    }),
  },
});

export const getMailThreads = operation("GET /v1/mailbox/mailThreads", {
  label: "Get Mail Threads",
  description: "Gets the mail threads in one folder of the connection's user, the latest first.",
  query: {
    folder: required(
      choice(
        "Folder",
        [
          { value: "inbox", label: "Inbox" },
          { value: "drafts", label: "Drafts" },
          { value: "sent", label: "Sent" },
          { value: "archive", label: "Archive" },
        ],
        { help: "The folder to read: inbox, drafts, sent or archive.", default: "inbox" },
      ),
    ),
  },
});

export const getMailThread = operation("GET /v1/mailbox/mailThreads/{id}", {
  label: "Get Mail Thread",
  description: "Gets one mail thread without its e-mails.",
  path: { id },
});

export const updateMailThreadDetails = operation("PUT /v1/mailbox/mailThreads/{id}", {
  label: "Update Mail Thread Details",
  description: "Links, shares, archives or marks a mail thread; blank inputs keep their value.",
  path: { id },
  body: {
    dealId: dealId({ help: "The deal to link the thread to." }),
    leadId: leadId({ help: "The UUID of the lead to link the thread to." }),
    sharedFlag: zeroOneV1("Shared Flag", {
      help: "Yes shows the thread to other users of the company, No keeps it private.",
    }),
    readFlag: zeroOneV1("Read Flag", { help: "Yes marks the thread as read, No as unread." }),
    archivedFlag: zeroOneV1("Archived Flag", {
      help: "Yes moves the thread from the inbox to the archive, No back. Only threads of the inbox can be archived.",
    }),
  },
});

export const deleteMailThread = operation("DELETE /v1/mailbox/mailThreads/{id}", {
  label: "Delete Mail Thread",
  description: "Marks a mail thread as deleted.",
  path: { id },
});

export const getMailThreadMessages = operation("GET /v1/mailbox/mailThreads/{id}/mailMessages", {
  label: "Get Mail Thread Messages",
  description: "Gets the e-mails of a mail thread, without their text.",
  path: { id },
});
