// The component: its maps of actions, connections and pickers. The key of an action is its name here.
import { component } from "@prismatic-io/spectral";
import { apiToken, oauth2 } from "./connections";
import * as pickers from "./dataSources/records";
import * as activities from "./recipes/activities";
import * as channels from "./recipes/channels";
import * as dealChanges from "./recipes/dealChanges";
import * as dealProductRecipes from "./recipes/dealProducts";
import * as dealLists from "./recipes/deals";
import * as addFile from "./recipes/files";
import * as goalRecipes from "./recipes/goals";
import * as leadRecipes from "./recipes/leads";
import * as addNote from "./recipes/notes";
import * as organizationRecipes from "./recipes/organizations";
import * as personFieldValue from "./recipes/personFieldValue";
import * as personRecipes from "./recipes/persons";
import * as rawRequest from "./recipes/rawRequest";
import * as stageRecipes from "./recipes/stages";
import * as subscriptions from "./recipes/subscriptions";
import * as dealFollowers from "./resources/dealFollowers";
import * as dealParticipants from "./resources/dealParticipants";
import * as dealProducts from "./resources/dealProducts";
import * as deals from "./resources/deals";
import * as files from "./resources/files";
import * as filters from "./resources/filters";
import * as goals from "./resources/goals";
import * as leads from "./resources/leads";
import * as notes from "./resources/notes";
import * as organizationFollowers from "./resources/organizationFollowers";
import * as organizations from "./resources/organizations";
import * as personFollowers from "./resources/personFollowers";
import * as persons from "./resources/persons";
import * as pipelines from "./resources/pipelines";
import * as recents from "./resources/recents";
import * as stages from "./resources/stages";
import * as users from "./resources/users";
import * as webhooks from "./resources/webhooks";

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
    ...addNote,
    ...channels,
    ...dealChanges,
    ...dealFollowers,
    ...dealLists,
    ...dealParticipants,
    ...dealProductRecipes,
    ...dealProducts,
    ...deals,
    ...files,
    ...filters,
    ...goalRecipes,
    ...goals,
    ...leadRecipes,
    ...leads,
    ...notes,
    ...organizationFollowers,
    ...organizationRecipes,
    ...organizations,
    ...personFieldValue,
    ...personFollowers,
    ...personRecipes,
    ...persons,
    ...pipelines,
    ...rawRequest,
    ...recents,
    ...stageRecipes,
    ...stages,
    ...subscriptions,
    ...users,
    ...webhooks,
  },
  dataSources: pickers,
});
