// The component: its maps of actions, connections and pickers. The key of an action is its name here.
import { component } from "@prismatic-io/spectral";
import { apiToken, oauth2 } from "./connections";
import * as pickers from "./dataSources/records";
import * as relatedActivities from "./recipes/activities";
import * as activityChanges from "./recipes/activityChanges";
import * as activityLists from "./recipes/activityLists";
import * as bulkDelete from "./recipes/bulkDelete";
import * as callLogAudioFile from "./recipes/callLogs";
import * as dealChanges from "./recipes/dealChanges";
import * as dealProductRecipes from "./recipes/dealProducts";
import * as dealLists from "./recipes/deals";
import * as addFile from "./recipes/files";
import * as leadRecipes from "./recipes/leads";
import * as organizationRecipes from "./recipes/organizations";
import * as personFieldValue from "./recipes/personFieldValue";
import * as personRecipes from "./recipes/persons";
import * as rawRequest from "./recipes/rawRequest";
import * as stageRecipes from "./recipes/stages";
import * as activities from "./resources/activities";
import * as activityFields from "./resources/activityFields";
import * as activityTypes from "./resources/activityTypes";
import * as callLogs from "./resources/callLogs";
import * as dealFollowers from "./resources/dealFollowers";
import * as dealParticipants from "./resources/dealParticipants";
import * as dealProducts from "./resources/dealProducts";
import * as deals from "./resources/deals";
import * as files from "./resources/files";
import * as leads from "./resources/leads";
import * as mailbox from "./resources/mailbox";
import * as organizationFollowers from "./resources/organizationFollowers";
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
    ...activityChanges,
    ...activityFields,
    ...activityLists,
    ...activityTypes,
    ...addFile,
    ...bulkDelete,
    ...callLogAudioFile,
    ...callLogs,
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
    ...mailbox,
    ...organizationFollowers,
    ...organizationRecipes,
    ...organizations,
    ...personFieldValue,
    ...personFollowers,
    ...personRecipes,
    ...persons,
    ...pipelines,
    ...rawRequest,
    ...relatedActivities,
    ...stageRecipes,
    ...stages,
    ...users,
  },
  dataSources: pickers,
});
