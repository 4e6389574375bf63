// The component: its maps of actions, connections and pickers. The key of an action is its name here.
import { component } from "@prismatic-io/spectral";
import { apiToken, oauth2 } from "./connections";
import * as pickers from "./dataSources/records";
import * as addFile from "./recipes/files";
import * as leadRecipes from "./recipes/leads";
import * as rawRequest from "./recipes/rawRequest";
import * as stageRecipes from "./recipes/stages";
import * as files from "./resources/files";
import * as leads from "./resources/leads";
import * as pipelines from "./resources/pipelines";
import * as stages from "./resources/stages";
import * as users from "./resources/users";

export default component({
  key: "pipedrive",
  public: false,
  display: {
    label: "Pipedrive",
    description: "Manage leads, companies, activities, and more on the Pipedrive platform",
    iconPath: "icon.png",
    category: "Application Connectors",
  },
  connections: [oauth2, apiToken],
  actions: {
    ...addFile,
    ...files,
    ...leadRecipes,
    ...leads,
    ...pipelines,
    ...rawRequest,
    ...stageRecipes,
    ...stages,
    ...users,
  },
  dataSources: pickers,
});
