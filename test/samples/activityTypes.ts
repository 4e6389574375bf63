// Activity types.
import type { Samples } from "./sample";

export const activityTypes: Samples = {
  getActivityTypes: { inputs: {}, requests: [{ call: "GET /v1/activityTypes" }] },
  addActivityType: [
    {
      shows: "every input",
      inputs: { name: "Video Call", iconKey: "camera", color: "#AEB31B" },
      requests: [
        {
          call: "POST /v1/activityTypes",
          body: { name: "Video Call", icon_key: "camera", color: "AEB31B" },
        },
      ],
    },
    {
      shows: "without a color",
      inputs: { name: "Repair", iconKey: "Cogs" },
      requests: [{ call: "POST /v1/activityTypes", body: { name: "Repair", icon_key: "cogs" } }],
    },
  ],
  updateActivityType: [
    {
      shows: "every input",
      inputs: { id: "7", name: "Tour", iconKey: "car", color: "000000", orderNr: "0" },
      requests: [
        {
          call: "PUT /v1/activityTypes/{id}",
          path: { id: 7 },
          body: { name: "Tour", icon_key: "car", color: "000000", order_nr: 0 },
        },
      ],
    },
    {
      shows: "the place alone",
      inputs: { id: "7", orderNr: "3" },
      requests: [{ call: "PUT /v1/activityTypes/{id}", path: { id: 7 }, body: { order_nr: 3 } }],
    },
  ],
  deleteActivityType: {
    inputs: { id: "7" },
    requests: [{ call: "DELETE /v1/activityTypes/{id}", path: { id: 7 } }],
  },
};
