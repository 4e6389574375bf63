// A company and addresses for flows that its webhooks run; every test begins with a company as new.
import { API_TOKEN, type Company, startCompany } from "./company";
import { withToken } from "./component";
import { type Addresses, type Instance, type Options, openAddresses } from "./instance";

export const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString("base64")}`;

export interface Stage {
  company(): Company;
  addresses(): Addresses;
  /** A flow that was deployed, for all events of deals unless other inputs are given. */
  deployed(inputs?: object, options?: Options): Promise<Instance>;
  /** What the webhook at an address sends, as Pipedrive would. */
  credentials(url: string): string | undefined;
  codeOf(field: string): string;
  optionOf(field: string, label: string): number;
}

/** To be called once at the top of a file of tests. */
export function stage(): Stage {
  let company: Company;
  let addresses: Addresses;

  beforeAll(async () => {
    company = await startCompany();
    addresses = await openAddresses();
  });
  beforeEach(() => company.reset());
  afterAll(async () => {
    await addresses.close();
    await company.close();
  });

  const credentials = (url: string): string | undefined => {
    const [webhook] = company.world.webhooks.filter(({ subscription_url: one }) => one === url);
    return webhook && basic(`${webhook.http_auth_user}:${webhook.http_auth_password}`);
  };
  const fieldOf = (name: string) => {
    const [field] = company.world.fields.filter((one) => one.name === name);
    if (field === undefined) throw new Error(`The company has no field "${name}"`);
    return field;
  };
  return {
    company: () => company,
    addresses: () => addresses,
    credentials,
    async deployed(inputs = {}, options = {}) {
      const flow = addresses.instance(withToken(company.url, API_TOKEN), {
        inputs: { eventAction: "*", eventObject: "deal", ...inputs },
        credentials,
        ...options,
      });
      await flow.deploy();
      company.requests.reset();
      return flow;
    },
    codeOf: (name) => fieldOf(name).code,
    optionOf: (name, label) =>
      Number(fieldOf(name).options?.find((one) => one.label === label)?.id),
  };
}
