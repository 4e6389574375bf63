// Add File: one pair of inputs names the record, the API wants it in a field of its own kind.
import { pipedriveAction } from "../action";
import { asUuid, choice, id, required, text } from "../fields";
import { upload } from "../inputs/upload";

/** Kinds of record that hold files, and the part of the form that names each. */
const HOLDERS = [
  { value: "deal", label: "Deal" },
  { value: "person", label: "Person" },
  { value: "org", label: "Organization" },
  { value: "product", label: "Product" },
  { value: "activity", label: "Activity" },
  { value: "lead", label: "Lead" },
  { value: "project", label: "Project" },
] as const;

const holderId = id("Entity ID", { help: "" });

export const addFile = pipedriveAction({
  call: "POST /v1/files",
  label: "Add File",
  description:
    "Uploads a file to a deal, person, organization, product, activity, lead or project.",
  inputs: {
    entityType: required(
      choice("Entity Type", HOLDERS, {
        help: "The kind of record the file belongs to: deal, person, org, product, activity, lead or project.",
      }),
    ),
    entityId: required(
      text("Entity ID", {
        help: "The number of that record; for a lead its UUID.",
        example: "123",
      }),
    ),
    ...upload,
  },
  async perform(pipedrive, { entityType, entityId, fileName, file }) {
    const holder =
      entityType === "lead"
        ? { lead_id: asUuid(entityId, "Entity ID") }
        : { [`${entityType}_id`]: holderId.read(entityId) };
    const data = await pipedrive.send("POST /v1/files", {
      body: { file: { ...file, fileName }, ...holder },
    });
    return { data };
  },
});
