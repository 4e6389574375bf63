// Accounts elsewhere: https://developers.pipedrive.com/docs/api/v1/UserConnections
import { operation } from "../operation";

export const getUserConnections = operation("GET /v1/userConnections", {
  label: "Get User Connections",
  description:
    "Gets the accounts elsewhere, such as Google, that the connection's user has linked.",
});
