// One person field by whichever name a builder has of it: v1's number or v2's code.
import { pipedriveAction } from "../action";
import { required, text } from "../fields";
import { replies } from "../generated/replies";

export const getPersonFieldDetails = pipedriveAction({
  call: "GET /v1/personFields/{id}",
  label: "Get Person Field Details",
  description:
    "Gets the definition of one person field: as API v1 has it for a number, as API v2 has it for a field code, which costs 1 API token.",
  inputs: {
    fieldId: required(
      text("Field ID", {
        help: "The number of the field (id in the result of Get Person Fields), or its code (field_code in the result of Get Person Fields V2).",
        example: "84",
      }),
    ),
  },
  schema: {
    anyOf: [replies["GET /v1/personFields/{id}"], replies["GET /api/v2/personFields/{field_code}"]],
  },
  async perform(pipedrive, { fieldId }) {
    const data = /^\d+$/.test(fieldId)
      ? await pipedrive.send("GET /v1/personFields/{id}", { path: { id: Number(fieldId) } })
      : await pipedrive.send("GET /api/v2/personFields/{field_code}", {
          path: { field_code: fieldId },
        });
    return { data };
  },
});
