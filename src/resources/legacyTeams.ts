// Teams of users: https://developers.pipedrive.com/docs/api/v1/LegacyTeams
// Deprecated: the path was /v1/teams until Pipedrive made room for another Teams API, which is not out yet.
import { asId, choice, id, list, longText, required, text } from "../fields";
import { operation } from "../operation";
import { userId, zeroOneV1 } from "../vocabulary";

const deprecated = (what: string): string =>
  `${what} (deprecated since teams became legacy teams; nothing replaces it yet).`;

const teamId = required(id("Team ID", { help: "The team.", dataSource: "selectTeam" }));

const name = text("Name", { help: "The name of the team.", example: "Northern Shops" });
const managerId = id("Manager ID", {
  help: "The user who manages the team.",
  dataSource: "selectUser",
});
const description = longText("Description", { help: "What the team is for." });

const users = (help: string) => list("User IDs", asId, { help, example: "2, 3" });

const skipUsers = zeroOneV1("Skip Users", {
  help: "Yes leaves the numbers of the members out of the reply.",
});

const listed = {
  orderBy: choice(
    "Order By",
    [
      { value: "id", label: "ID" },
      { value: "name", label: "Name" },
      { value: "manager_id", label: "Manager ID" },
      { value: "active_flag", label: "Active Flag" },
    ],
    { help: "What the teams are sorted by, ascending. Blank means their ID." },
  ),
  skipUsers,
};

export const getTeams = operation("GET /v1/legacyTeams", {
  label: "Get Teams",
  description: deprecated("Gets the teams of the company"),
  query: listed,
});

export const getUserTeams = operation("GET /v1/legacyTeams/user/{id}", {
  label: "Get User Teams",
  description: deprecated("Gets the teams a user is a member of"),
  path: { id: required(userId({ help: "The user whose teams are wanted." })) },
  query: listed,
});

export const getTeam = operation("GET /v1/legacyTeams/{id}", {
  label: "Get Team",
  description: deprecated("Gets one team"),
  path: { id: teamId },
  query: { skipUsers },
});

export const addTeam = operation("POST /v1/legacyTeams", {
  label: "Add Team",
  description: deprecated("Adds a team"),
  body: {
    name: required(name),
    managerId: required(managerId),
    description,
    users: users("Numbers of the members, separated by commas."),
  },
});

export const updateTeam = operation("PUT /v1/legacyTeams/{id}", {
  label: "Update Team",
  description: deprecated("Changes a team; blank inputs keep their value"),
  path: { id: teamId },
  body: {
    name,
    managerId,
    description,
    users: users("Numbers of all members, separated by commas. Filling this replaces the members."),
    activeFlag: zeroOneV1("Active Flag", {
      help: "Whether the team is active. Blank leaves it as it is.",
    }),
    deletedFlag: zeroOneV1("Deleted Flag", {
      help: "Yes deletes the team, No brings it back. Blank leaves it as it is.",
    }),
  },
});

export const getTeamUsers = operation("GET /v1/legacyTeams/{id}/users", {
  label: "Get Team Users",
  description: deprecated("Gets the numbers of a team's members"),
  path: { id: teamId },
});

export const addTeamUser = operation("POST /v1/legacyTeams/{id}/users", {
  label: "Add Team User",
  description: deprecated("Adds users to a team and returns the numbers of all members"),
  path: { id: teamId },
  body: { users: required(users("Numbers of the users to add, separated by commas.")) },
});

export const deleteTeamUser = operation("DELETE /v1/legacyTeams/{id}/users", {
  label: "Delete Team User",
  description: deprecated("Takes users out of a team and returns the numbers of those who stay"),
  path: { id: teamId },
  body: { users: required(users("Numbers of the users to take out, separated by commas.")) },
});
