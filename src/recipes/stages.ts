// Add Stage: an untouched Rotten Flag arrives as No, which must not silence the Rotten Days beside it.
import { pipedriveAction } from "../action";
import { required, toggle } from "../fields";
import { dealProbability, rottenDays } from "../inputs/stages";
import { name, pipelineId } from "../vocabulary";

export const addStage = pipedriveAction({
  call: "POST /api/v2/stages",
  label: "Add Stage",
  description: "Adds a stage at the end of a pipeline.",
  inputs: {
    name: required(name()),
    pipelineId: required(pipelineId({ help: "The pipeline that gets the stage." })),
    dealProbability,
    rottenFlag: toggle("Rotten Flag", {
      help: "Yes lets deals in this stage rot. Filling Rotten Days turns it on as well.",
    }),
    rottenDays,
  },
  async perform(pipedrive, values) {
    const data = await pipedrive.send("POST /api/v2/stages", {
      body: {
        name: values.name,
        pipeline_id: values.pipelineId,
        deal_probability: values.dealProbability,
        is_deal_rot_enabled: values.rottenFlag || values.rottenDays !== undefined,
        days_to_rotten: values.rottenDays,
      },
    });
    return { data };
  },
});
