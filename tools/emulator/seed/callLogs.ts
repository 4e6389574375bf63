// Two calls: one of a seller that was answered and recorded, one of the administrator that was not.
import { addCallLog, addRecording } from "../state/callLogs";
import type { World } from "../world";
import { dayFromNow, daysAgo } from "./times";
import { as } from "./users";

export function seedCallLogs(world: World): void {
  const talk = addCallLog(daysAgo(world, 5), as(world, 2), {
    subject: "Asked about the bells",
    outcome: "connected",
    duration: "180",
    from_phone_number: "+49 421 5550100",
    to_phone_number: "+49 421 5550142",
    start_time: `${dayFromNow(world, -5)} 09:00:00`,
    end_time: `${dayFromNow(world, -5)} 09:03:00`,
  });
  const content = Buffer.from("RIFF....WAVEfmt ");
  addRecording(world, talk, { content, fileName: "call.wav", contentType: "audio/wav" });
  addCallLog(daysAgo(world, 1), as(world, 1), {
    subject: "Second try",
    outcome: "no_answer",
    to_phone_number: "+49 421 5550199",
    start_time: `${dayFromNow(world, -1)} 14:00:00`,
    end_time: `${dayFromNow(world, -1)} 14:00:30`,
    note: "<p>Try again on Monday.</p>",
  });
}
