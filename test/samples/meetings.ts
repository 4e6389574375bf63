// Links of users to a video calling app.
import type { Samples } from "./sample";

export const meetings: Samples = {
  saveUserProviderLink: {
    inputs: {
      userProviderId: "1e3943c9-6395-462b-b432-1f252c017f3d",
      userId: "2",
      companyId: "7654321",
      marketplaceClientId: "demo-client",
    },
    requests: [
      {
        call: "POST /v1/meetings/userProviderLinks",
        body: {
          user_provider_id: "1e3943c9-6395-462b-b432-1f252c017f3d",
          user_id: 2,
          company_id: 7654321,
          marketplace_client_id: "demo-client",
        },
      },
    ],
  },
  deleteUserProviderLink: {
    inputs: { id: "5e7a0000-11ae-4000-8000-000000000001" },
    requests: [
      {
        call: "DELETE /v1/meetings/userProviderLinks/{id}",
        path: { id: "5e7a0000-11ae-4000-8000-000000000001" },
      },
    ],
  },
};
