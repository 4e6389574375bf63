// Followers of organizations: https://developers.pipedrive.com/docs/api/v1/Organizations#getOrganizationFollowers
import { required } from "../fields";
import { followerId, newFollower } from "../inputs/records";
import { operation } from "../operation";
import { organizationId } from "../vocabulary";

const id = required(organizationId());

export const getOrganizationFollowers = operation("GET /api/v2/organizations/{id}/followers", {
  label: "Get Organization Followers",
  description: "Gets the users who follow an organization.",
  path: { id },
  pages: "all",
});

export const addOrganizationFollower = operation("POST /api/v2/organizations/{id}/followers", {
  label: "Add Organization Follower",
  description: "Makes a user follow an organization.",
  path: { id },
  body: { userId: newFollower },
});

export const deleteOrganizationFollower = operation(
  "DELETE /api/v2/organizations/{id}/followers/{follower_id}",
  {
    label: "Delete Organization Follower",
    description: "Makes a user stop following an organization.",
    path: { id, followerId },
  },
);

export const getOrganizationFollowersChangelog = operation(
  "GET /api/v2/organizations/{id}/followers/changelog",
  {
    label: "Get Organization Followers Changelog",
    description: "Gets who began and who ceased to follow an organization, and who made it so.",
    path: { id },
  },
);
