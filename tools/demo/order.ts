// Steps of the night about one order of a shop: its customer, its deal, its product, its offer.
import type { Filled, Platform } from "./platform";
import { type Fields, foundIn, idIn, numberIn, recordIn, recordsIn, textIn } from "./replies";
import type { Act } from "./scene";
import { check } from "./story";
import { counted, thousands } from "./table";

const ORDER = {
  organization: "Strandhotel Seestern",
  person: "Wiebke Carstens",
  email: "wiebke.carstens@example.com",
  title: "Rental bikes Strandhotel Seestern",
  productCode: "NF-200",
  pieces: 10,
  piecePrice: 2490,
  discountPercentage: 5,
};

/** An offer of 1,234 bytes in which every byte there is comes up. */
const OFFER = Buffer.from(Array.from({ length: 1234 }, (_, index) => (index * 7) % 256));

export const findOrAddOrganization: Act = async ({ platform, order }) => {
  const name = ORDER.organization;
  const found = await find(platform, "searchOrganization", { term: name, fields: "name" });
  order.organization = found ?? idIn(recordIn(await platform.run("addOrganization", { name })));
  return foundOrAdded(name, found, `organization ${order.organization}`);
};

export const findOrAddPerson: Act = async ({ platform, order }) => {
  const { person: name, email } = ORDER;
  const found = await find(platform, "searchPersons", { term: email, fields: "email" });
  const filled = { name, email, orgId: String(order.organization) };
  order.person = found ?? idIn(recordIn(await platform.run("addPerson", filled)));
  return foundOrAdded(name, found, `person ${order.person}`);
};

/** The ID of the one record that is exactly this; undefined while there is none. */
export async function find(platform: Platform, search: string, filled: Filled) {
  const found = foundIn(await platform.run(search, { ...filled, exactMatch: "true" }));
  check(found.length < 2, `${filled.term} was found ${found.length} times`);
  return found[0] && idIn(found[0]);
}

const foundOrAdded = (name: string, found: number | undefined, record: string): string =>
  found === undefined
    ? `${name} was not there and is ${record} now`
    : `${name} was there as ${record}`;

export const addDeal: Act = async ({ platform, order }) => {
  const { organization, person } = order;
  const filled = { title: ORDER.title, orgId: String(organization), personId: String(person) };
  const deal = recordIn(await platform.run("addDeal", { ...filled, currency: "EUR" }));
  order.deal = idIn(deal);
  check(deal.org_id === organization && deal.person_id === person, "The deal lacks its links");
  return `Deal ${order.deal} is ${textIn(deal, "status")} and belongs to both of them`;
};

/** Two burst 429s; each asks for one second of patience. */
export const lookUpProduct: Act = async ({ emulator, journal, platform, order }) => {
  const call = "GET /api/v2/products/search";
  emulator.faults.add({ call, kind: "429", times: 2, headers: { "x-ratelimit-reset": "1" } });
  const earlier = journal.all().length;
  const reply = await platform.run("rawRequest", {
    method: "GET",
    url: "/products/search",
    version: "v2",
    queryParams: [
      { key: "term", value: ORDER.productCode },
      { key: "fields", value: "code" },
    ],
    maxRetries: "3",
  });
  const statuses = journal
    .all()
    .slice(earlier)
    .map(({ status }) => status);
  check(statuses.join() === "429,429,200", `The statuses were ${statuses.join(", ")}`);
  const product = foundIn(reply).find(({ code }) => code === ORDER.productCode);
  check(product !== undefined, `No product has the code ${ORDER.productCode}`);
  order.product = idIn(product);
  return `Two 429 replies were waited out; product ${ORDER.productCode} is ${textIn(product, "name")}`;
};

export const putProductOnDeal: Act = async ({ platform, order }) => {
  const { pieces, piecePrice, discountPercentage } = ORDER;
  const id = String(order.deal);
  await platform.run("addDealProduct", {
    id,
    productId: String(order.product),
    quantity: String(pieces),
    itemPrice: String(piecePrice),
    discountPercentage: String(discountPercentage),
  });
  const deal = recordIn(await platform.run("getDeal", { id }));
  const worth = pieces * piecePrice * (1 - discountPercentage / 100);
  check(deal.value === worth, `The deal is worth ${deal.value} instead of ${worth}`);
  const sum = `${pieces} pieces at ${thousands(piecePrice)} EUR less ${discountPercentage} %`;
  return `${sum} make the deal worth ${thousands(worth)} EUR`;
};

export const attachOffer: Act = async ({ platform, order }) => {
  const file = recordIn(
    await platform.run("addFile", {
      entityType: "deal",
      entityId: String(order.deal),
      fileName: "offer.pdf",
      file: { data: OFFER, contentType: "application/pdf" },
    }),
  );
  check(file.deal_id === order.deal, "The file does not belong to the deal");
  const bytes = await platform.run("downloadFile", { id: String(idIn(file)) });
  check(Buffer.isBuffer(bytes) && bytes.equals(OFFER), "The download differs from the upload");
  return `${counted(bytes.length, "byte")} came back unchanged`;
};

export const moveDeal: Act = async ({ platform, order }) => {
  const id = String(order.deal);
  const before = recordIn(await platform.run("getDeal", { id }));
  const pipelineId = String(numberIn(before, "pipeline_id"));
  const stages = recordsIn(await platform.run("getStages", { pipelineId }));
  const [from, to] = neighbours(stages, numberIn(before, "stage_id"));
  const after = recordIn(await platform.run("updateDeal", { id, stageId: String(idIn(to)) }));
  check(after.stage_id === idIn(to), `The deal is in stage ${after.stage_id}`);
  const kept = ["title", "value", "org_id", "person_id"].every(
    (name) => after[name] === before[name],
  );
  check(kept, "Moving the deal changed other fields");
  return `The deal moved from ${textIn(from, "name")} to ${textIn(to, "name")}; the rest stayed as it was`;
};

/** A stage and the one after it. */
function neighbours(stages: readonly Fields[], id: number): [from: Fields, to: Fields] {
  const order = (stage: Fields) => numberIn(stage, "order_nr");
  const inOrder = [...stages].sort((one, other) => order(one) - order(other));
  const at = inOrder.findIndex((stage) => idIn(stage) === id);
  const [from, to] = [inOrder[at], inOrder[at + 1]];
  check(from !== undefined && to !== undefined, `No stage follows stage ${id}`);
  return [from, to];
}
