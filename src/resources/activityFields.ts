// Field definitions of activities: https://developers.pipedrive.com/docs/api/v1/ActivityFields
import { choice, required, text } from "../fields";
import { operation } from "../operation";

const includeFields = choice(
  "Include Fields",
  [{ value: "ui_visibility", label: "UI Visibility" }],
  { help: "ui_visibility shows where Pipedrive's own pages show the field." },
);

export const getActivityFields = operation("GET /v1/activityFields", {
  label: "Get Activity Fields",
  description: "Gets the fields of activities with the numbers that filters use.",
});

export const getActivityFieldsV2 = operation("GET /api/v2/activityFields", {
  label: "Get Activity Fields V2",
  description: "Gets the fields of activities with their codes and options.",
  query: { includeFields },
});

export const getActivityField = operation("GET /api/v2/activityFields/{field_code}", {
  label: "Get Activity Field",
  description: "Gets one field of activities with its options.",
  path: {
    fieldCode: required(
      text("Field Code", {
        help: "The code of the field: field_code in the result of Get Activity Fields V2. Choose one, or type the code.",
        dataSource: "selectActivityField",
        example: "priority",
      }),
    ),
  },
  query: { includeFields },
});
