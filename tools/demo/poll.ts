// A step of the night: a schedule asks for new and updated deals, before and after somebody changes one.
import { numberIn, recordIn } from "./replies";
import type { Act } from "./scene";
import { check } from "./story";

const idsIn = (records: unknown): readonly unknown[] =>
  Array.isArray(records) ? records.map((record) => (record as { id: unknown }).id) : [];

export const pollForNews: Act = async ({ platform, order }) => {
  const flow = platform.schedule("pollChangesTrigger", { resourceType: "deal" });
  check((await flow.poll()) === undefined, "The first poll reported what was there before");
  const title = "Spare parts for spring";
  const added = numberIn(recordIn(await platform.run("addDeal", { title })), "id");
  await platform.run("updateDeal", { id: String(order.deal), probability: "100" });
  const news = await flow.poll();
  const [created, updated] = [idsIn(news?.created), idsIn(news?.updated)];
  check(created.join() === String(added), `Created were told as ${created.join(", ")}`);
  check(updated.join() === String(order.deal), `Updated were told as ${updated.join(", ")}`);
  check((await flow.poll()) === undefined, "The same news were told twice");
  return `A poll told of 1 new and 1 updated deal, the next one of nothing`;
};
