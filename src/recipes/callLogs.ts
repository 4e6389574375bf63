// Add Call Log Audio File: the file and its name become one part of a form.
import { pipedriveAction } from "../action";
import { callLogId } from "../inputs/callLogs";
import { upload } from "../inputs/upload";

export const addCallLogAudioFile = pipedriveAction({
  call: "POST /v1/callLogs/{id}/recordings",
  label: "Add Call Log Audio File",
  description:
    "Uploads the recording of a call in an audio format that browsers play; a call log takes one.",
  inputs: { id: callLogId, ...upload },
  async perform(pipedrive, { id, fileName, file }) {
    const data = await pipedrive.send("POST /v1/callLogs/{id}/recordings", {
      path: { id },
      body: { file: { ...file, fileName } },
    });
    return { data };
  },
});
