// A step of the night: a deal is won in Pipedrive, and its webhook runs a flow.
import { recordIn, textIn } from "./replies";
import type { Act } from "./scene";
import { check } from "./story";
import { counted } from "./table";

export const hearOfTheWin: Act = async ({ emulator, platform, order }) => {
  const flow = await platform.deploy("dealWonTrigger", { payloadFormat: "named" });
  const held = () =>
    emulator.world.webhooks.filter(({ subscription_url: url }) => url === flow.url).length;
  try {
    await flow.redeploy();
    check(held() === 1, `After a redeploy Pipedrive holds ${counted(held(), "webhook")}`);
    const stranger = await fetch(flow.url, { method: "POST", body: "{}" });
    check(stranger.status === 401, `A stranger was answered with ${stranger.status}`);
    await platform.run("updateDeal", { id: String(order.deal), status: "won" });
    await emulator.webhooks.settle();
  } finally {
    await flow.remove();
  }
  check(flow.runs.length === 1, `The flow ran ${counted(flow.runs.length, "time")}`);
  check(held() === 0, `After the delete Pipedrive holds ${counted(held(), "webhook")}`);
  const [run] = flow.runs;
  const data = recordIn(run);
  const changes = (run?.changes ?? []) as { name: string; before: string; after: string }[];
  const change = changes.find(({ name }) => name === "Status");
  check(data.id === order.deal && change !== undefined, "The event is not that of the deal");
  const { name, before, after } = change;
  return `The webhook told of ${textIn(data, "title")}: ${name} ${before} → ${after}; a stranger got 401`;
};
