// Recipes about deals, leads and products, beside the naive way.
import { setTimeout } from "node:timers/promises";
import { organizationBy, personBy } from "./contactRows";
import { all, allByStart, type Naive } from "./naive";
import type { Row } from "./recipes";

const dealBy = async ({ deals }: Naive, title: string) =>
  (await all((place) => deals.getDeals(place))).find((one) => one.title === title);

const leadBy = async ({ leads }: Naive, title: string) =>
  (await allByStart((place) => leads.getLeads(place))).find((one) => one.title === title);

const productBy = async ({ products }: Naive, code: string) =>
  (await all((place) => products.getProducts(place))).find((one) => one.code === code);

/** The code of a custom field of deals by its name, read anew each time. */
async function codeOf({ dealFields }: Naive, name: string): Promise<string> {
  const fields = await all((place) => dealFields.getDealFields(place));
  return fields.find((one) => one.field_name === name)?.field_code ?? "";
}

async function dealWithContact(naive: Naive): Promise<void> {
  const organization = await organizationBy(naive, "Fahrrad Nord");
  const AddOrganizationRequest = { name: "Fahrrad Nord" };
  const org_id =
    organization?.id ??
    (await naive.organizations.addOrganization({ AddOrganizationRequest })).data?.id;
  const person = await personBy(naive, "mara@example.com");
  const emails = [{ value: "mara@example.com", primary: true }];
  const AddPersonRequest = { name: "Mara Lindqvist", emails, org_id };
  const person_id = person?.id ?? (await naive.persons.addPerson({ AddPersonRequest })).data?.id;
  const deal = await dealBy(naive, "Autumn order");
  const request = { title: "Autumn order", person_id, org_id, value: 1500 };
  if (deal?.id === undefined) await naive.deals.addDeal({ AddDealRequest: request });
  else await naive.deals.updateDeal({ id: deal.id, UpdateDealRequest: request });
}

/** Everything around a deal, list by list. */
async function wholeDeal(naive: Naive): Promise<void> {
  const { data } = await naive.deals.getDeal({ id: 1 });
  const { person_id, org_id } = data ?? {};
  if (person_id) await naive.persons.getPerson({ id: person_id });
  if (org_id) await naive.organizations.getOrganization({ id: org_id });
  await all((place) => naive.dealProducts.getDealProducts({ id: 1, ...place }));
  await allByStart((place) => naive.notes.getNotes({ deal_id: 1, ...place }));
  await all((place) => naive.activities.getActivities({ deal_id: 1, ...place }));
  await naive.oldDeals.getDealFiles({ id: 1 });
}

const LEAD = "00000000-1ead-4000-8000-000000000001";

/** Asks every half second whether the conversion is done. */
async function convertBack({ deals }: Naive, id: number): Promise<void> {
  const { data } = await deals.convertDealToLead({ id });
  const conversion_id = data?.conversion_id ?? "";
  for (;;) {
    const status = await deals.getDealConversionStatus({ id, conversion_id });
    if (!/running|not_started/.test(status.data?.status ?? "")) return;
    await setTimeout(500);
  }
}

/** The same for a lead. */
async function convert({ convertLeads }: Naive, id: string): Promise<void> {
  const { data } = await convertLeads.convertLeadToDeal({ id });
  const conversion_id = data?.conversion_id ?? "";
  for (;;) {
    const status = await convertLeads.getLeadConversionStatus({ id, conversion_id });
    if (!/running|not_started/.test(status.data?.status ?? "")) return;
    await setTimeout(500);
  }
}

/** A record is gone once it is converted: each run takes another one. */
const oneAfterTheOther = (ids: readonly string[]) => {
  const left = [...ids];
  return (): string => left.shift() ?? "";
};

const LEADS = [LEAD, LEAD.replace(/1$/, "2")];
const DEALS = ["1", "2"];
const [oursLead, naiveLead] = [oneAfterTheOther(LEADS), oneAfterTheOther(LEADS)];
const [oursDeal, naiveDeal] = [oneAfterTheOther(DEALS), oneAfterTheOther(DEALS)];

export const SALE_ROWS: readonly Row[] = [
  {
    title: "Upsert Deal by title",
    ours: (run) => run("upsertDeal", { title: "Bike leasing offer", value: "54100" }),
    naive: async (client) => {
      const { id = 0 } = (await dealBy(client, "Bike leasing offer")) ?? {};
      await client.deals.updateDeal({ id, UpdateDealRequest: { value: 54_100 } });
    },
  },
  {
    title: "Upsert Lead by title",
    ours: (run) => run("upsertLead", { title: "Second depot for couriers", value: "9900 GBP" }),
    naive: async (client) => {
      const { id = "" } = (await leadBy(client, "Second depot for couriers")) ?? {};
      const value = { amount: 9900, currency: "GBP" };
      await client.leads.updateLead({ id, UpdateLeadRequest: { value } });
    },
  },
  {
    title: "Upsert Product by code",
    ours: (run) => run("upsertProduct", { code: "NF-100", unit: "bike" }),
    naive: async (client) => {
      const { id = 0 } = (await productBy(client, "NF-100")) ?? {};
      await client.products.updateProduct({ id, UpdateProductRequest: { unit: "bike" } });
    },
  },
  {
    title: "Find Deal by title",
    ours: (run) => run("findDeal", { matchValue: "Bike leasing offer" }),
    naive: (client) => dealBy(client, "Bike leasing offer"),
  },
  {
    title: "Find Lead by title",
    ours: (run) => run("findLead", { matchValue: "Second depot for couriers" }),
    naive: (client) => leadBy(client, "Second depot for couriers"),
  },
  {
    title: "Find Product by code",
    ours: (run) => run("findProduct", { matchValue: "NF-100" }),
    naive: (client) => productBy(client, "NF-100"),
  },
  {
    title: "Create Deal With Contact",
    ours: (run) =>
      run("createDealWithContact", {
        organizationName: "Fahrrad Nord",
        personName: "Mara Lindqvist",
        email: "mara@example.com",
        title: "Autumn order",
        value: "1500",
      }),
    naive: dealWithContact,
  },
  {
    title: "Add Label",
    ours: (run) => run("addLabel", { recordType: "deal", recordId: "1", labels: "Trade fair" }),
    naive: async (client) => {
      const fields = await all((place) => client.dealFields.getDealFields(place));
      const { options } = fields.find((one) => /^label/.test(one.field_code ?? "")) ?? {};
      const label = options?.find((one) => one.label === "Trade fair")?.id;
      const { data } = await client.deals.getDeal({ id: 1 });
      const label_ids = [
        ...(data?.label_ids ?? []),
        ...(label === undefined ? [] : [Number(label)]),
      ];
      await client.deals.updateDeal({ id: 1, UpdateDealRequest: { label_ids } });
    },
  },
  {
    title: "Remove Label",
    ours: (run) => run("removeLabel", { recordType: "deal", recordId: "1", labels: "1" }),
    naive: async (client) => {
      const { data } = await client.deals.getDeal({ id: 1 });
      const label_ids = (data?.label_ids ?? []).filter((id) => id !== 1);
      await client.deals.updateDeal({ id: 1, UpdateDealRequest: { label_ids } });
    },
  },
  {
    title: "Set Product Price",
    ours: (run) => run("setProductPrice", { productId: "1", currency: "EUR", price: "910" }),
    naive: async ({ products }) => {
      const { data } = await products.getProduct({ id: 1 });
      const prices = (data?.prices ?? []).map((price) => {
        const { currency, price: amount } = price as { currency: string; price: number };
        return { currency, price: currency === "EUR" ? 910 : amount };
      });
      await products.updateProduct({ id: 1, UpdateProductRequest: { prices } });
    },
  },
  {
    title: "Get Deal Complete",
    ours: (run) => run("getDealComplete", { id: "1" }),
    naive: wholeDeal,
  },
  {
    title: "Convert Lead to Deal and Wait",
    ours: (run) => run("convertLeadToDealAndWait", { id: oursLead() }),
    naive: (client) => convert(client, naiveLead()),
  },
  {
    title: "Convert Deal to Lead and Wait",
    ours: (run) => run("convertDealToLeadAndWait", { id: oursDeal() }),
    naive: (client) => convertBack(client, Number(naiveDeal())),
  },
  {
    title: "Update Deal, custom field by name",
    ours: (run) =>
      run("updateDeal", { id: "1", customFields: [{ key: "Order number", value: "A-1" }] }),
    naive: async (client) => {
      const code = await codeOf(client, "Order number");
      const UpdateDealRequest = { custom_fields: { [code]: "A-1" } };
      await client.deals.updateDeal({ id: 1, UpdateDealRequest });
    },
  },
  {
    title: "Get Deal, custom fields by name",
    ours: (run) => run("getDeal", { id: "1", customFieldFormat: "name" }),
    naive: async (client) => {
      const code = await codeOf(client, "Order number");
      const { data } = await client.deals.getDeal({ id: 1 });
      return data?.custom_fields?.[code];
    },
  },
];
