// What changed of late: https://developers.pipedrive.com/docs/api/v1/Recents
import { choice, dateTimeV1, required } from "../fields";
import { operation } from "../operation";

export const getRecents = operation("GET /v1/recents", {
  label: "Get Recents",
  description: "Gets the records that were added, changed or deleted since a moment.",
  query: {
    sinceTimestamp: required(
      dateTimeV1("Since Timestamp", {
        help: "Only records changed at this time or later, at most one month back (since 2024-12-01). Without a zone it is taken as UTC.",
      }),
    ),
    items: choice(
      "Items",
      [
        { value: "activity", label: "Activities" },
        { value: "activityType", label: "Activity Types" },
        { value: "deal", label: "Deals" },
        { value: "file", label: "Files" },
        { value: "filter", label: "Filters" },
        { value: "note", label: "Notes" },
        { value: "person", label: "Persons" },
        { value: "organization", label: "Organizations" },
        { value: "pipeline", label: "Pipelines" },
        { value: "product", label: "Products" },
        { value: "stage", label: "Stages" },
        { value: "user", label: "Users" },
      ],
      { help: "The kind of record wanted. Blank returns all kinds." },
    ),
  },
});
