// Links of users to a video calling app: https://developers.pipedrive.com/docs/api/v1/Meetings
import { id, required, text, uuid } from "../fields";
import { operation } from "../operation";
import { userId } from "../vocabulary";

const link = (label: string) =>
  required(
    uuid(label, {
      help: "The UUID that stands for the user's link. The video calling app makes it and keeps it.",
      example: "1e3943c9-6395-462b-b432-1f252c017f3d",
    }),
  );

export const saveUserProviderLink = operation("POST /v1/meetings/userProviderLinks", {
  label: "Save User Provider Link",
  description:
    "Tells Pipedrive that a user has installed a video calling app; only the app itself calls this.",
  body: {
    userProviderId: link("User Provider ID"),
    userId: required(userId({ help: "The user who installed the app." })),
    companyId: required(
      id("Company ID", {
        help: "The number of the user's company: company_id of Get Current User.",
        example: "7654321",
      }),
    ),
    marketplaceClientId: required(
      text("Marketplace Client ID", {
        help: "The client ID of the video calling app in Pipedrive's Marketplace.",
        example: "57da5c3c55a82bb4",
      }),
    ),
  },
});

export const deleteUserProviderLink = operation("DELETE /v1/meetings/userProviderLinks/{id}", {
  label: "Delete User Provider Link",
  description: "Removes the link between a user and a video calling app.",
  path: { id: link("User Provider ID") },
});
