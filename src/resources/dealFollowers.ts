// Followers of deals: https://developers.pipedrive.com/docs/api/v1/Deals#getDealFollowers
import { required } from "../fields";
import { followerId, newFollower } from "../inputs/records";
import { operation } from "../operation";
import { dealId } from "../vocabulary";

const id = required(dealId());

export const getDealFollowers = operation("GET /api/v2/deals/{id}/followers", {
  label: "Get Deal Followers",
  description: "Gets the users who follow a deal.",
  path: { id },
  pages: "all",
});

export const addDealFollower = operation("POST /api/v2/deals/{id}/followers", {
  label: "Add Deal Follower",
  description: "Makes a user follow a deal.",
  path: { id },
  body: { userId: newFollower },
});

export const deleteDealFollower = operation("DELETE /api/v2/deals/{id}/followers/{follower_id}", {
  label: "Delete Deal Follower",
  description: "Makes a user stop following a deal.",
  path: { id, followerId },
});

export const getDealFollowersChangelog = operation("GET /api/v2/deals/{id}/followers/changelog", {
  label: "Get Deal Followers Changelog",
  description: "Gets who began and who ceased to follow a deal, and who made it so.",
  path: { id },
});
