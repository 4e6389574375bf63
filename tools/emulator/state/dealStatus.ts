// How a deal's status and the times that hang on it change together. Pure: the moment is passed in.
// https://developers.pipedrive.com/docs/api/v1/Deals#updateDeal (close_time, won_time, lost_time, lost_reason)
import { invalid } from "../handler";
import type { Deal, DealChange, DealStatus } from "./deals";
import { readMoment } from "./times";

/** What of a deal belongs to its status. */
export type Standing = Pick<
  Deal,
  "status" | "close_time" | "won_time" | "lost_time" | "first_won_time" | "lost_reason"
>;

export const open: Standing = {
  status: "open",
  close_time: null,
  won_time: null,
  lost_time: null,
  first_won_time: null,
  lost_reason: null,
};

/**
 * The standing after a body. Winning and losing stamp their own time and `close_time`; reopening
 * clears them. A time or reason for another status than the deal ends up with is a 400.
 */
export function changeStanding(before: Standing, sent: DealChange, now: string): Standing {
  const status = readStatus(sent.status) ?? before.status;
  mustFit(status, sent);
  if (status === "open") return { ...open, first_won_time: before.first_won_time };

  const kept = status === before.status ? before : open;
  const ownTime = status === "won" ? "won_time" : "lost_time";
  const asked = sent[ownTime];
  const at = asked ? readMoment(asked, ownTime) : (kept[ownTime] ?? now);
  const { lost_reason = kept.lost_reason } = sent;
  return {
    ...open,
    status,
    [ownTime]: at,
    close_time: closeTime(sent, asked || status !== before.status ? at : before.close_time),
    first_won_time: before.first_won_time ?? (status === "won" ? at : null),
    lost_reason: status === "lost" ? lost_reason : null,
  };
}

// Published as nullable; a closed deal then has no close time until one is set again.
function closeTime({ close_time }: DealChange, otherwise: string | null): string | null {
  if (close_time === undefined) return otherwise;
  return close_time === null ? null : readMoment(close_time, "close_time");
}

function readStatus(status: string | undefined): DealStatus | undefined {
  if (status === undefined) return undefined;
  if (status === "open" || status === "won" || status === "lost") return status;
  throw invalid(`status must be one of open, won, lost; "${status}" cannot be set`);
}

const only: Readonly<Record<string, readonly DealStatus[]>> = {
  close_time: ["won", "lost"],
  won_time: ["won"],
  lost_time: ["lost"],
  lost_reason: ["lost"],
};

function mustFit(status: DealStatus, sent: DealChange): void {
  for (const [field, statuses] of Object.entries(only)) {
    const value = sent[field as keyof DealChange];
    if (value === undefined || value === null || statuses.includes(status)) continue;
    throw invalid(`${field} can only be set if deal status is ${statuses.join(" or ")}`);
  }
}
