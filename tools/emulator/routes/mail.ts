// Mail messages of deals, persons and organizations.
// https://developers.pipedrive.com/docs/api/v1/Deals#getDealMailMessages
import type { Answer, Asked, Routes } from "../handler";
import { offsetPage } from "../pages";
import { findReadable } from "../state/lookup";
import { type MailMessage, mailOfDeal, mailOfOrganization, mailOfPerson } from "../state/mail";
import { mailMessageV1 } from "../wire/mail";
import { reply } from "./reply";

export const mail: Routes = {
  "GET /v1/deals/{id}/mailMessages": (asked) => {
    const { world, path } = asked;
    const deal = findReadable(world, world.deals, path.id, "Deal");
    return list(asked, mailOfDeal(world, deal.id));
  },

  "GET /v1/persons/{id}/mailMessages": (asked) => {
    const { world, path } = asked;
    const person = findReadable(world, world.persons, path.id, "Person");
    return list(asked, mailOfPerson(world, person.id));
  },

  "GET /v1/organizations/{id}/mailMessages": (asked) => {
    const { world, path } = asked;
    const organization = findReadable(world, world.organizations, path.id, "Organization");
    return list(asked, mailOfOrganization(world, organization.id));
  },
};

function list({ world, query }: Asked, messages: readonly MailMessage[]): Answer {
  const page = offsetPage(messages, query);
  const withBody = query.include_body === 1;
  return reply(
    page.rows.map((message) => mailMessageV1(world, message, withBody)),
    { additional_data: page.additional_data },
  );
}
