// The component: its maps of actions, connections and pickers. The key of an action is its name here.
import { component } from "@prismatic-io/spectral";
import { apiToken, oauth2 } from "./connections";
import * as pickers from "./dataSources/records";
import * as activities from "./recipes/activities";
import * as dealChanges from "./recipes/dealChanges";
import * as dealProductRecipes from "./recipes/dealProducts";
import * as dealLists from "./recipes/deals";
import * as addFile from "./recipes/files";
import * as leadRecipes from "./recipes/leads";
import * as organizationRecipes from "./recipes/organizations";
import * as personFieldValue from "./recipes/personFieldValue";
import * as personRecipes from "./recipes/persons";
import * as rawRequest from "./recipes/rawRequest";
import * as roleRecipes from "./recipes/roles";
import * as stageRecipes from "./recipes/stages";
import * as dealFollowers from "./resources/dealFollowers";
import * as dealParticipants from "./resources/dealParticipants";
import * as dealProducts from "./resources/dealProducts";
import * as deals from "./resources/deals";
import * as files from "./resources/files";
import * as leads from "./resources/leads";
import * as legacyTeams from "./resources/legacyTeams";
import * as meetings from "./resources/meetings";
import * as organizationFollowers from "./resources/organizationFollowers";
import * as organizations from "./resources/organizations";
import * as permissionSets from "./resources/permissionSets";
import * as personFollowers from "./resources/personFollowers";
import * as persons from "./resources/persons";
import * as pipelines from "./resources/pipelines";
import * as roles from "./resources/roles";
import * as stages from "./resources/stages";
import * as userConnections from "./resources/userConnections";
import * as userSettings from "./resources/userSettings";
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
    ...activities,
    ...addFile,
    ...dealChanges,
    ...dealFollowers,
    ...dealLists,
    ...dealParticipants,
    ...dealProductRecipes,
    ...dealProducts,
    ...deals,
    ...files,
    ...leadRecipes,
    ...leads,
    ...legacyTeams,
    ...meetings,
    ...organizationFollowers,
    ...organizationRecipes,
    ...organizations,
    ...permissionSets,
    ...personFieldValue,
    ...personFollowers,
    ...personRecipes,
    ...persons,
    ...pipelines,
    ...rawRequest,
    ...roleRecipes,
    ...roles,
    ...stageRecipes,
    ...stages,
    ...userConnections,
    ...userSettings,
    ...users,
  },
  dataSources: pickers,
});
