// Calls of APIs that Pipedrive has ended. They are still made: an account may have them a little longer.
// What remains is to say so, in place of a 404 that looks like a wrong id.
import { type Failure, PipedriveError } from "../errors";

export interface Ended {
  /** What ended and when. */
  reason: string;
  /** What to use in its place. */
  hint: string;
}

/** How Pipedrive answers a path or a method that is gone. */
const GONE: readonly (number | undefined)[] = [404, 405, 410];

/** Makes a call; a refusal that means "no such API" says when it ended and what to use now. */
export async function sayingEnded<T>(
  call: string,
  { reason, hint }: Ended,
  made: () => Promise<T>,
): Promise<T> {
  try {
    return await made();
  } catch (thrown) {
    if (!(thrown instanceof PipedriveError) || !GONE.includes(thrown.status)) throw thrown;
    const { status, data, code, correlationId } = thrown;
    const known = { status, code, correlationId };
    const given = Object.entries(known).filter(([, value]) => value !== undefined);
    throw new PipedriveError({
      call,
      reason,
      hint,
      data,
      ...(Object.fromEntries(given) as Partial<Failure>),
    });
  }
}
