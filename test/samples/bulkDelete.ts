// Deleting several records: a call for each, several of them under way at once.
import type { Sample, Samples } from "./sample";

const deleting = (call: string, first: number, second: number): Sample[] => [
  {
    shows: "each once, and what became of it",
    inputs: { ids: `${first}, ${second},${first}` },
    requests: [
      { call, path: { id: first } },
      { call, path: { id: second } },
    ],
    anyOrder: true,
    returns: {
      success: true,
      data: [
        { id: first, status: "deleted", reason: null },
        { id: second, status: "deleted", reason: null },
      ],
      additional_data: { deleted: 2, already_gone: 0, failed: 0 },
    },
  },
  {
    shows: "one",
    inputs: { ids: [String(first)] },
    requests: [{ call, path: { id: first } }],
    returns: { data: [{ id: first, status: "deleted" }] },
  },
];

export const bulkDelete: Samples = {
  deleteActivities: deleting("DELETE /api/v2/activities/{id}", 1, 2),
  deleteActivityTypes: deleting("DELETE /v1/activityTypes/{id}", 6, 7),
  deleteDeals: deleting("DELETE /api/v2/deals/{id}", 1, 2),
  deleteOrganizations: deleting("DELETE /api/v2/organizations/{id}", 1, 2),
  deletePersons: deleting("DELETE /api/v2/persons/{id}", 1, 2),
  deleteStages: deleting("DELETE /api/v2/stages/{id}", 1, 2),
};
