// The component: its maps of actions, connections and pickers. The key of an action is its name here.
import { component } from "@prismatic-io/spectral";
import { apiToken, oauth2 } from "./connections";
import * as pickers from "./dataSources/records";
import * as activities from "./recipes/activities";
import * as dealChanges from "./recipes/dealChanges";
import * as dealFieldChanges from "./recipes/dealFields";
import * as dealProductRecipes from "./recipes/dealProducts";
import * as dealLists from "./recipes/deals";
import * as addFile from "./recipes/files";
import * as leadRecipes from "./recipes/leads";
import * as organizationRecipes from "./recipes/organizations";
import * as personFieldDetails from "./recipes/personFieldDetails";
import * as personFieldValue from "./recipes/personFieldValue";
import * as personRecipes from "./recipes/persons";
import * as rawRequest from "./recipes/rawRequest";
import * as stageRecipes from "./recipes/stages";
import * as dealFields from "./resources/dealFields";
import * as dealFollowers from "./resources/dealFollowers";
import * as dealParticipants from "./resources/dealParticipants";
import * as dealProducts from "./resources/dealProducts";
import * as deals from "./resources/deals";
import * as files from "./resources/files";
import * as leadFields from "./resources/leadFields";
import * as leads from "./resources/leads";
import * as noteFields from "./resources/noteFields";
import * as organizationFields from "./resources/organizationFields";
import * as organizationFollowers from "./resources/organizationFollowers";
import * as organizations from "./resources/organizations";
import * as personFields from "./resources/personFields";
import * as personFollowers from "./resources/personFollowers";
import * as persons from "./resources/persons";
import * as pipelines from "./resources/pipelines";
import * as productFields from "./resources/productFields";
import * as projectFields from "./resources/projectFields";
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
    ...dealChanges,
    ...dealFieldChanges,
    ...dealFields,
    ...dealFollowers,
    ...dealLists,
    ...dealParticipants,
    ...dealProductRecipes,
    ...dealProducts,
    ...deals,
    ...files,
    ...leadFields,
    ...leadRecipes,
    ...leads,
    ...noteFields,
    ...organizationFields,
    ...organizationFollowers,
    ...organizationRecipes,
    ...organizations,
    ...personFieldDetails,
    ...personFieldValue,
    ...personFields,
    ...personFollowers,
    ...personRecipes,
    ...persons,
    ...pipelines,
    ...productFields,
    ...projectFields,
    ...rawRequest,
    ...stageRecipes,
    ...stages,
    ...users,
  },
  dataSources: pickers,
});
