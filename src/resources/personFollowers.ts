// Followers of persons: https://developers.pipedrive.com/docs/api/v1/Persons#getPersonFollowers
import { required } from "../fields";
import { followerId, newFollower } from "../inputs/records";
import { operation } from "../operation";
import { personId } from "../vocabulary";

const id = required(personId());

export const getPersonFollowers = operation("GET /api/v2/persons/{id}/followers", {
  label: "Get Person Followers",
  description: "Gets the users who follow a person.",
  path: { id },
  pages: "all",
});

export const addPersonFollower = operation("POST /api/v2/persons/{id}/followers", {
  label: "Add Person Follower",
  description: "Makes a user follow a person.",
  path: { id },
  body: { userId: newFollower },
});

export const deletePersonFollower = operation(
  "DELETE /api/v2/persons/{id}/followers/{follower_id}",
  {
    label: "Delete Person Follower",
    description: "Makes a user stop following a person.",
    path: { id, followerId },
  },
);

export const getPersonFollowersChangelog = operation(
  "GET /api/v2/persons/{id}/followers/changelog",
  {
    label: "Get Person Followers Changelog",
    description: "Gets who began and who ceased to follow a person, and who made it so.",
    path: { id },
  },
);
