// The addresses that file a mail sent in copy: under a deal, a lead, or the company as a whole.
// Forms of the published samples: https://developers.pipedrive.com/docs/api/v1/Deals (cc_email)
import type { World } from "../world";

/** For a person or organization: the mail finds its record by the addresses in it. */
export const companyCcEmail = ({ company }: World): string => `${company.domain}@pipedrivemail.com`;

export const dealCcEmail = ({ company }: World, dealId: number): string =>
  `${company.domain}+deal${dealId}@pipedrivemail.com`;

export const leadCcEmail = ({ company }: World, leadId: string): string =>
  `${company.domain}+${company.id}+lead${leadId.replaceAll("-", "")}@pipedrivemail.com`;
