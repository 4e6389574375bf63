// Deleting several records at once. Pipedrive dropped its bulk deletes on 2026-01-27, so every record is a
// call of its own: https://github.com/pipedrive/client-nodejs, release 31.0.0
import { type Action, pipedriveAction } from "../action";
import { type Budget, tokensOf } from "../budget";
import type { Pipedrive } from "../client";
import { isGoneStatus, messageOf, PipedriveError } from "../errors";
import { asId, list, required } from "../fields";
import type { Call } from "../generated/calls";
import { facts } from "../generated/facts";

/** Requests under way at the same time: the smallest burst limit is 20 in two seconds. */
const AT_ONCE = 4;

type Status = "deleted" | "already gone" | "failed";

/** What became of one record; `reason` is Pipedrive's refusal where there was one. */
interface Outcome {
  id: number;
  status: Status;
  reason: string | null;
}

/** Statuses after which no other record would fare better: no access, or the limits are used up. */
const HOPELESS = [401, 402, 429];

/**
 * Deletes each record with one call. A refusal ends neither the others nor the step; where going on is
 * hopeless, the records that are left count as failed. Throws when that happens before any deletion.
 */
async function deleteEach(
  pipedrive: Pipedrive,
  call: Call,
  ids: readonly number[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let end: unknown;
  let next = 0;
  const one = async (id: number): Promise<Omit<Outcome, "id">> => {
    if (end !== undefined) return { status: "failed", reason: `Not tried: ${messageOf(end)}` };
    try {
      await pipedrive.sendPlain(call, { path: { id } });
      return { status: "deleted", reason: null };
    } catch (thrown) {
      const status = statusOf(thrown);
      if (status === undefined || HOPELESS.includes(status)) end ??= thrown;
      return {
        status: isGoneStatus(status) ? "already gone" : "failed",
        reason: messageOf(thrown),
      };
    }
  };
  const lane = async (): Promise<void> => {
    for (let index = next++; index < ids.length; index = next++) {
      const id = ids[index] as number;
      outcomes[index] = { id, ...(await one(id)) };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  if (end !== undefined && outcomes.every(({ status }) => status === "failed")) throw end;
  return outcomes;
}

/** The HTTP status of a failed call; undefined when no answer arrived. */
const statusOf = (thrown: unknown): number | undefined =>
  thrown instanceof PipedriveError
    ? thrown.status
    : (thrown as { status?: number } | undefined)?.status;

const count = (outcomes: readonly Outcome[], wanted: Status): number =>
  outcomes.filter(({ status }) => status === wanted).length;

const resultOf = (outcomes: readonly Outcome[], budget: Budget) => ({
  success: count(outcomes, "failed") === 0,
  data: outcomes,
  additional_data: {
    deleted: count(outcomes, "deleted"),
    already_gone: count(outcomes, "already gone"),
    failed: count(outcomes, "failed"),
    ...tokensOf(budget),
  },
});

const SCHEMA = {
  type: "object",
  properties: {
    success: { type: "boolean" },
    data: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: { type: "integer" },
          status: { type: "string", enum: ["deleted", "already gone", "failed"] },
          reason: { type: ["string", "null"] },
        },
        required: ["id", "status"],
      },
    },
    additional_data: {
      type: "object",
      properties: {
        deleted: { type: "integer" },
        already_gone: { type: "integer" },
        failed: { type: "integer" },
        api_tokens: { type: "integer" },
        api_tokens_left: { type: "integer" },
      },
    },
  },
};

/** An action that deletes the records of a list by the call that deletes one of them. */
const bulkDelete = (call: Call, label: string, records: string): Action =>
  pipedriveAction({
    call,
    label,
    description: `Deletes several ${records}, each by a call of its own, and returns per ID whether it was deleted, already gone or failed, and why. The price is that of one ID.`,
    inputs: {
      ids: required(
        list("IDs", asId, {
          help: `Numbers of the ${records} to delete, separated by commas. Success is No in the result when one of them failed.`,
          example: "1,2,3",
        }),
      ),
    },
    example: {
      data: resultOf(
        [
          { id: 123, status: "deleted", reason: null },
          {
            id: 124,
            status: "already gone",
            reason: `${call} → 404: Object was not found.`,
          },
        ],
        { spent: 2 * facts[call].cost, left: 28_500 },
      ),
    },
    schema: SCHEMA,
    perform: async (pipedrive, { ids }) => {
      const outcomes = await deleteEach(pipedrive, call, [...new Set(ids)]);
      return { data: resultOf(outcomes, pipedrive.budget) };
    },
  });

export const deleteActivities = bulkDelete(
  "DELETE /api/v2/activities/{id}",
  "Delete Activities",
  "activities",
);

export const deleteActivityTypes = bulkDelete(
  "DELETE /v1/activityTypes/{id}",
  "Delete Activity Types",
  "activity types",
);

export const deleteDeals = bulkDelete("DELETE /api/v2/deals/{id}", "Delete Deals", "deals");

export const deleteOrganizations = bulkDelete(
  "DELETE /api/v2/organizations/{id}",
  "Delete Organizations",
  "organizations",
);

export const deletePersons = bulkDelete("DELETE /api/v2/persons/{id}", "Delete Persons", "persons");

export const deleteStages = bulkDelete("DELETE /api/v2/stages/{id}", "Delete Stages", "stages");
