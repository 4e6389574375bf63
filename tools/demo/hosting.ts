// Prismatic's part in a webhook trigger: the flow's address on this machine, its states, and what ran the flow.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Journal } from "./journal";

type Members = Readonly<Record<string, unknown>>;

/** What a trigger hands back: for a delivery, or for a deploy. */
interface Returned {
  payload: { body: { data: Members } };
  response: { statusCode: number };
  resultType?: string;
  instanceState?: Members;
  crossFlowState?: Members;
}

/** A trigger of webhooks, as the runner calls it. */
export interface Trigger {
  key: string;
  inputs: readonly { key: string; type: string; default?: unknown }[];
  perform(context: object, payload: object, values: Members): Promise<Returned>;
  webhookCreate(context: object, values: Members): Promise<Pick<Returned, "crossFlowState">>;
  webhookDelete(context: object, values: Members): Promise<Pick<Returned, "crossFlowState">>;
}

export interface Flow {
  url: string;
  /** `payload.body.data` of each run. */
  runs: readonly Members[];
  /** Status of each answer, whether the flow ran or not. */
  answers: readonly number[];
  redeploy(): Promise<void>;
  /** Deletes the instance and closes its address. */
  remove(): Promise<void>;
}

/** Opens an address, deploys, and lets whatever arrives run the flow. */
export async function hostFlow(
  trigger: Trigger,
  values: () => Members,
  known: Members,
  journal: Journal,
): Promise<Flow> {
  const runs: Members[] = [];
  const answers: number[] = [];
  const states = { instanceState: {} as Members, crossFlowState: {} as Members };
  let url = "";
  const context = () => ({ ...known, ...states, webhookUrls: { "Every night": url } });
  const keep = ({ instanceState, crossFlowState }: Partial<Returned>): void => {
    Object.assign(states, instanceState && { instanceState });
    Object.assign(states, crossFlowState && { crossFlowState });
  };
  const receive = async (request: IncomingMessage): Promise<number> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const data: unknown = JSON.parse(Buffer.concat(chunks).toString());
    const payload = { headers: request.headers, body: { data, contentType: "application/json" } };
    const result = await trigger.perform(context(), payload, values());
    keep(result);
    if (result.resultType !== "polled_no_changes") runs.push(result.payload.body.data);
    answers.push(result.response.statusCode);
    return result.response.statusCode;
  };
  const server = createServer((request, reply) => {
    receive(request).then(
      (status) => reply.writeHead(status).end(),
      () => reply.writeHead(500).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/trigger/every-night`;

  const redeploy = async (): Promise<void> =>
    keep(await journal.note(trigger.key, () => trigger.webhookCreate(context(), values())));
  const remove = async (): Promise<void> => {
    try {
      keep(await journal.note(trigger.key, () => trigger.webhookDelete(context(), values())));
    } finally {
      server.closeAllConnections();
      server.close();
    }
  };
  try {
    await redeploy();
  } catch (thrown) {
    server.close();
    throw thrown;
  }
  return { url, runs, answers, redeploy, remove };
}
