// Two calls on activities of the seed that are still open: one of a seller that was answered and recorded,
// one of the administrator that was not.
import { addRecording, keepCallLog, type NewCallLog } from "../state/callLogs";
import type { World } from "../world";
import { dayFromNow } from "./times";

export function seedCallLogs(world: World): void {
  const day = dayFromNow(world, -5);
  seedCallLog(world, 1, {
    user_id: 2,
    outcome: "connected",
    duration: "180",
    from_phone_number: "+49 421 5550100",
    to_phone_number: "+49 421 5550142",
    start_time: `${day} 09:00:00`,
    end_time: `${day} 09:03:00`,
  });
  seedCallLog(world, 6, {
    user_id: 1,
    outcome: "no_answer",
    to_phone_number: "+49 421 5550199",
    start_time: `${day} 14:00:00`,
    end_time: `${day} 14:00:30`,
    note: "<p>Try again on Monday.</p>",
  });
  const [answered] = world.callLogs.all();
  const content = Buffer.from("RIFF....WAVEfmt ");
  const recording = { content, fileName: "call.wav", contentType: "audio/wav" };
  if (answered) addRecording(world, answered, recording);
}

function seedCallLog(
  world: World,
  activityId: number,
  sent: NewCallLog & { user_id: number },
): void {
  const activity = world.activities.get(activityId);
  if (!activity) throw new Error(`The seed has no activity ${activityId}`);
  keepCallLog(world, sent, activity);
}
