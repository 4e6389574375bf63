// Users of the company.
import type { Samples } from "./sample";

export const users: Samples = {
  getCurrentUser: { inputs: {}, requests: [{ call: "GET /v1/users/me" }] },
  getUsers: { inputs: {}, requests: [{ call: "GET /v1/users" }] },
  getUser: {
    inputs: { id: "4" },
    requests: [{ call: "GET /v1/users/{id}", path: { id: 4 } }],
  },
};
