// The mailbox: threads in their folders, and their messages.
// https://developers.pipedrive.com/docs/api/v1/Mailbox
import type { Routes } from "../handler";
import { offsetPage } from "../pages";
import {
  changeThread,
  deleteThread,
  type Folder,
  findMessage,
  findThread,
  type MailThreadChange,
  messagesOf,
  threadsIn,
} from "../state/mailThreads";
import { mailboxMessageV1 } from "../wire/mail";
import { mailThreadV1 } from "../wire/mailThreads";
import { reply } from "./reply";

/** Two calls of the mailbox answer with these as well, by their published samples. */
const SERVICE = { statusCode: 2000, statusText: "Success", service: "email-api" };

export const mailbox: Routes = {
  "GET /v1/mailbox/mailThreads": ({ world, user, query }) => {
    const threads = threadsIn(world, user.id, query.folder as Folder);
    const { rows, additional_data } = offsetPage(threads, query);
    return reply(
      rows.map((thread) => mailThreadV1(world, thread)),
      { additional_data },
    );
  },

  "GET /v1/mailbox/mailThreads/{id}": ({ world, path }) =>
    reply(mailThreadV1(world, findThread(world, path.id))),

  "GET /v1/mailbox/mailThreads/{id}/mailMessages": ({ world, path }) => {
    const messages = messagesOf(world, findThread(world, path.id));
    return reply(messages.map((message) => mailboxMessageV1(world, message)));
  },

  "PUT /v1/mailbox/mailThreads/{id}": ({ world, path, body }) => {
    const thread = findThread(world, path.id);
    return reply(mailThreadV1(world, changeThread(world, thread, body as MailThreadChange)));
  },

  "DELETE /v1/mailbox/mailThreads/{id}": ({ world, path }) => {
    const thread = findThread(world, path.id);
    deleteThread(world, thread);
    return reply({ id: thread.id });
  },

  "GET /v1/mailbox/mailMessages/{id}": ({ world, path, query }) => {
    const message = findMessage(world, path.id);
    return reply(mailboxMessageV1(world, message, query.include_body === 1), SERVICE);
  },
};
