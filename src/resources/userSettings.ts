// Settings of the connection's user: https://developers.pipedrive.com/docs/api/v1/UserSettings
import { operation } from "../operation";

export const getUserSettings = operation("GET /v1/userSettings", {
  label: "Get User Settings",
  description: "Gets the settings of the connection's user.",
});
