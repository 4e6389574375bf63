// Where the deal that a lead becomes shall stand.
import { pipelineId, stageId } from "../vocabulary";

export const placeOfNewDeal = {
  stageId: stageId({
    help: "The stage of the new deal; it names the pipeline as well. Blank means the first stage of Pipeline ID.",
  }),
  pipelineId: pipelineId({
    help: "The pipeline of the new deal, which begins in its first stage. Ignored when Stage ID is filled; with both blank it is the default pipeline.",
  }),
};
