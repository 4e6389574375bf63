// Subscriptions of deals. Pipedrive removed their API on 2025-06-27, and the contract has it no more; the
// official client dropped it in version 29: https://github.com/pipedrive/client-nodejs/blob/master/CHANGELOG.md
import { type Action, pipedriveAction } from "../action";
import { type RawRequest, TIMEOUT } from "../client";
import { encodeJson, fillPath, type Parts } from "../encode";
import { date, type Fields, id as number, required, type Values } from "../fields";
import { rawVerdict } from "../retry";
import { dealId } from "../vocabulary";
import { type Ended, sayingEnded } from "./retiredApis";

const ENDED: Ended = {
  reason: "Pipedrive removed the Subscriptions API on 2025-06-27",
  hint: "Its successors are the billing frequency of a deal's products (Add Deal Product, Get Deal Products) and installments of deals",
};

const UNTIL =
  "Pipedrive removed the Subscriptions API on 2025-06-27, so expect an error that says so and names its successors.";

const id = required(number("Subscription ID", { help: "The number of the subscription." }));

interface Subscription<F extends Fields> {
  label: string;
  /** One sentence. */
  does: string;
  inputs: F;
  path(values: Values<F>): Parts;
  body?(values: Values<F>): Parts;
}

/** An action that makes a call the contract no longer has. */
const subscriptionAction = <F extends Fields>(
  call: string,
  { label, does, inputs, path, body }: Subscription<F>,
): Action =>
  pipedriveAction({
    label,
    description: `${does} ${UNTIL}`,
    inputs,
    reads: call.startsWith("GET "),
    example: { data: { success: true, data: { id: 1 } } },
    schema: {
      type: "object",
      properties: { success: { type: "boolean" }, data: {} },
    },
    async perform(pipedrive, values) {
      const request = rawRequest(call, path(values), body?.(values) ?? {});
      const reply = await sayingEnded(call, ENDED, () => pipedrive.sendRaw(request));
      return { data: reply.body };
    },
  });

function rawRequest(call: string, path: Parts, body: Parts): RawRequest {
  const [method = "", template = ""] = call.split(" ");
  const patience = {
    maxRetries: 3,
    retryDelayMS: 0,
    retryAllErrors: false,
    useExponentialBackoff: true,
  };
  const filled = Object.values(body).some((value) => value !== undefined);
  return {
    method,
    url: fillPath(template, path).replace(/^\/v1/, ""),
    version: "v1",
    query: "",
    headers: {},
    body: filled ? encodeJson(body) : undefined,
    timeout: TIMEOUT,
    expects: "any",
    retry: (attempt, outcome) => rawVerdict(patience, method, attempt, outcome, Math.random()),
  };
}

export const getSubscription = subscriptionAction("GET /v1/subscriptions/{id}", {
  label: "Get Subscription",
  does: "Gets one subscription.",
  inputs: { id },
  path: ({ id }) => ({ id }),
});

export const findSubscriptionByDeal = subscriptionAction("GET /v1/subscriptions/find/{dealId}", {
  label: "Find Subscription By Deal",
  does: "Gets the subscription of a deal.",
  inputs: { dealId: required(dealId()) },
  path: ({ dealId }) => ({ dealId }),
});

export const getSubscriptionPayments = subscriptionAction("GET /v1/subscriptions/{id}/payments", {
  label: "Get Subscription Payments",
  does: "Gets the payments of a subscription.",
  inputs: { id },
  path: ({ id }) => ({ id }),
});

export const cancelRecurringSubscription = subscriptionAction(
  "PUT /v1/subscriptions/recurring/{id}/cancel",
  {
    label: "Cancel Recurring Subscription",
    does: "Ends a recurring subscription.",
    inputs: {
      id,
      endDate: date("End Date", { help: "The day it ends, YYYY-MM-DD. Blank means today." }),
    },
    path: ({ id }) => ({ id }),
    body: ({ endDate }) => ({ end_date: endDate }),
  },
);

export const deleteSubscription = subscriptionAction("DELETE /v1/subscriptions/{id}", {
  label: "Delete Subscription",
  does: "Deletes a subscription.",
  inputs: { id },
  path: ({ id }) => ({ id }),
});
