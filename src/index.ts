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
import * as personPicture from "./recipes/personPicture";
import * as personRecipes from "./recipes/persons";
import * as rawRequest from "./recipes/rawRequest";
import * as stageRecipes from "./recipes/stages";
import * as archivedDeals from "./resources/archivedDeals";
import * as conversions from "./resources/conversions";
import * as dealDiscounts from "./resources/dealDiscounts";
import * as dealFollowers from "./resources/dealFollowers";
import * as dealParticipants from "./resources/dealParticipants";
import * as dealProducts from "./resources/dealProducts";
import * as deals from "./resources/deals";
import * as files from "./resources/files";
import * as itemSearch from "./resources/itemSearch";
import * as leads from "./resources/leads";
import * as organizationFollowers from "./resources/organizationFollowers";
import * as organizationRelationships from "./resources/organizationRelationships";
import * as organizations from "./resources/organizations";
import * as personFollowers from "./resources/personFollowers";
import * as persons from "./resources/persons";
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
    ...activities,
    ...addFile,
    ...archivedDeals,
    ...conversions,
    ...dealChanges,
    ...dealDiscounts,
    ...dealFollowers,
    ...dealLists,
    ...dealParticipants,
    ...dealProductRecipes,
    ...dealProducts,
    ...deals,
    ...files,
    ...itemSearch,
    ...leadRecipes,
    ...leads,
    ...organizationFollowers,
    ...organizationRecipes,
    ...organizationRelationships,
    ...organizations,
    ...personFieldValue,
    ...personFollowers,
    ...personPicture,
    ...personRecipes,
    ...persons,
    ...pipelines,
    ...rawRequest,
    ...stageRecipes,
    ...stages,
    ...users,
  },
  dataSources: pickers,
});
