// Who a connection speaks for: https://developers.pipedrive.com/docs/api/v1/Users#getCurrentUser
import type { Pipedrive } from "./client";
import { PipedriveError } from "./errors";

/** The number of the user the connection belongs to; one request of 2 API tokens. */
export async function currentUserId(pipedrive: Pipedrive): Promise<number> {
  const call = "GET /v1/users/me";
  const { data } = await pipedrive.send(call, {});
  if (typeof data?.id === "number") return data.id;
  throw new PipedriveError({ call, reason: "the reply names no user", hint: "Try again later" });
}
