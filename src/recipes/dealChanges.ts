// Adding and changing deals. https://developers.pipedrive.com/docs/api/v1/Deals#addDeal
import { pipedriveAction } from "../action";
import type { RequestOf } from "../client";
import { withCustomFields } from "../customFields";
import { required } from "../fields";
import { dealId, retired, title } from "../vocabulary";
import { recordChanges, recordFieldsToClear } from "./clearing";
import { dealBody, dealDetails, mustFitStatus } from "./dealBody";

const ALWAYS = "a deal always has one";

export const addDeal = pipedriveAction({
  call: "POST /api/v2/deals",
  label: "Add Deal",
  description: "Adds a deal.",
  inputs: {
    title: required(title()),
    ...dealDetails,
    addTime: retired("Add Time", {
      since: "not part of API v2",
      instead:
        "Pipedrive records the time of the call; Won Time, Lost Time and Close Time can be set",
    }),
  },
  async perform(pipedrive, values) {
    mustFitStatus(values, values.status ?? "open");
    const filled = { title: values.title, ...dealBody(values) };
    const body = await withCustomFields(pipedrive, "deal", filled, {
      written: values.customFields,
    });
    return { data: await pipedrive.send("POST /api/v2/deals", { body }) };
  },
});

export const updateDeal = pipedriveAction({
  call: "PATCH /api/v2/deals/{id}",
  label: "Update Deal",
  description: "Changes a deal; blank inputs keep their value.",
  inputs: {
    id: required(dealId()),
    title: title(),
    ...dealDetails,
    fieldsToClear: recordFieldsToClear({
      empty: {
        person_id: null,
        org_id: null,
        probability: null,
        lost_reason: null,
        close_time: null,
        expected_close_date: null,
        label_ids: [],
      },
      kept: {
        title: "a deal must have a title",
        value: "a deal always has a value; set it to 0",
        currency: ALWAYS,
        owner_id: ALWAYS,
        visible_to: ALWAYS,
        pipeline_id: ALWAYS,
        stage_id: ALWAYS,
        status: ALWAYS,
        is_archived: "it is yes or no; set it to No",
        archive_time: "an archived deal always has one; set Is Archived to No",
        won_time: "Pipedrive empties it when the status changes",
        lost_time: "Pipedrive empties it when the status changes",
      },
      called: { "User ID": "owner_id" },
    }),
  },
  async perform(pipedrive, values) {
    if (values.status !== undefined) mustFitStatus(values, values.status);
    const filled: RequestOf<"PATCH /api/v2/deals/{id}">["body"] = {
      title: values.title,
      ...dealBody(values),
    };
    const body = await recordChanges(pipedrive, "deal", filled, values);
    return {
      data: await pipedrive.send("PATCH /api/v2/deals/{id}", { path: { id: values.id }, body }),
    };
  },
});
