// A call log as v1 shows it: its times with milliseconds, the recording as a yes or no.
import type { CallLog } from "../state/callLogs";
import type { World } from "../world";

export function callLogV1(world: World, log: CallLog) {
  const { recording, is_deleted: _, start_time, end_time, ...members } = log;
  return {
    ...members,
    start_time: new Date(start_time).toISOString(),
    end_time: new Date(end_time).toISOString(),
    has_recording: recording !== null,
    company_id: world.company.id,
  };
}
