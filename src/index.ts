// The component: its maps of actions, triggers, connections and pickers. The key of an action is its name here.
import { component } from "@prismatic-io/spectral";
import { apiToken, oauth2 } from "./connections";
import * as activityPickers from "./dataSources/activities";
import * as contactPickers from "./dataSources/contacts";
import * as customFieldPickers from "./dataSources/customFields";
import * as dealPickers from "./dataSources/deals";
import * as fieldMappings from "./dataSources/fieldMapping";
import * as fieldPickers from "./dataSources/fields";
import * as notePickers from "./dataSources/notes";
import * as pipelinePickers from "./dataSources/pipelines";
import * as productPickers from "./dataSources/products";
import * as projectPickers from "./dataSources/projects";
import * as userPickers from "./dataSources/users";
import * as relatedActivities from "./recipes/activities";
import * as activityChanges from "./recipes/activityChanges";
import * as activityLists from "./recipes/activityLists";
import * as bulkDelete from "./recipes/bulkDelete";
import * as callLogAudioFile from "./recipes/callLogs";
import * as channels from "./recipes/channels";
import * as contactMethods from "./recipes/contactMethods";
import * as conversionWaits from "./recipes/conversions";
import * as dealChanges from "./recipes/dealChanges";
import * as dealComplete from "./recipes/dealComplete";
import * as dealFieldChanges from "./recipes/dealFields";
import * as dealProductRecipes from "./recipes/dealProducts";
import * as dealLists from "./recipes/deals";
import * as dealWithContact from "./recipes/dealWithContact";
import * as addFile from "./recipes/files";
import * as goalRecipes from "./recipes/goals";
import * as labels from "./recipes/labels";
import * as leadChanges from "./recipes/leadChanges";
import * as leadLists from "./recipes/leads";
import * as manyDealProducts from "./recipes/manyDealProducts";
import * as addNote from "./recipes/notes";
import * as organizationChanges from "./recipes/organizationChanges";
import * as organizationLists from "./recipes/organizations";
import * as personChanges from "./recipes/personChanges";
import * as personFieldDetails from "./recipes/personFieldDetails";
import * as personFieldValue from "./recipes/personFieldValue";
import * as personPicture from "./recipes/personPicture";
import * as personLists from "./recipes/persons";
import * as productChanges from "./recipes/productChanges";
import * as productImageUploads from "./recipes/productImages";
import * as productPrice from "./recipes/productPrice";
import * as productLists from "./recipes/products";
import * as projectChanges from "./recipes/projectChanges";
import * as rawRequest from "./recipes/rawRequest";
import * as roleRecipes from "./recipes/roles";
import * as stageRecipes from "./recipes/stages";
import * as subscriptions from "./recipes/subscriptions";
import * as taskRecipes from "./recipes/tasks";
import * as upserts from "./recipes/upserts";
import * as activities from "./resources/activities";
import * as activityFields from "./resources/activityFields";
import * as activityTypes from "./resources/activityTypes";
import * as archivedDeals from "./resources/archivedDeals";
import * as billing from "./resources/billing";
import * as callLogs from "./resources/callLogs";
import * as conversions from "./resources/conversions";
import * as currencies from "./resources/currencies";
import * as dealDiscounts from "./resources/dealDiscounts";
import * as dealFields from "./resources/dealFields";
import * as dealFollowers from "./resources/dealFollowers";
import * as dealParticipants from "./resources/dealParticipants";
import * as dealProducts from "./resources/dealProducts";
import * as deals from "./resources/deals";
import * as files from "./resources/files";
import * as filters from "./resources/filters";
import * as goals from "./resources/goals";
import * as installments from "./resources/installments";
import * as itemSearch from "./resources/itemSearch";
import * as leadFields from "./resources/leadFields";
import * as leads from "./resources/leads";
import * as legacyTeams from "./resources/legacyTeams";
import * as mailbox from "./resources/mailbox";
import * as meetings from "./resources/meetings";
import * as noteFields from "./resources/noteFields";
import * as notes from "./resources/notes";
import * as organizationFields from "./resources/organizationFields";
import * as organizationFollowers from "./resources/organizationFollowers";
import * as organizationRelationships from "./resources/organizationRelationships";
import * as organizations from "./resources/organizations";
import * as permissionSets from "./resources/permissionSets";
import * as personFields from "./resources/personFields";
import * as personFollowers from "./resources/personFollowers";
import * as persons from "./resources/persons";
import * as pipelines from "./resources/pipelines";
import * as productFields from "./resources/productFields";
import * as productFollowers from "./resources/productFollowers";
import * as productImages from "./resources/productImages";
import * as products from "./resources/products";
import * as productVariations from "./resources/productVariations";
import * as projectBoards from "./resources/projectBoards";
import * as projectFields from "./resources/projectFields";
import * as projectPhases from "./resources/projectPhases";
import * as projectPlans from "./resources/projectPlans";
import * as projects from "./resources/projects";
import * as projectTemplates from "./resources/projectTemplates";
import * as recents from "./resources/recents";
import * as roles from "./resources/roles";
import * as stages from "./resources/stages";
import * as tasks from "./resources/tasks";
import * as userConnections from "./resources/userConnections";
import * as userSettings from "./resources/userSettings";
import * as users from "./resources/users";
import * as webhooks from "./resources/webhooks";
import { eventTriggers } from "./triggers/events";
import { pollChangesTrigger } from "./triggers/pollChanges";
import * as webhook from "./triggers/webhook";

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
    ...addNote,
    ...archivedDeals,
    ...billing,
    ...bulkDelete,
    ...callLogAudioFile,
    ...callLogs,
    ...channels,
    ...contactMethods,
    ...conversionWaits,
    ...conversions,
    ...currencies,
    ...dealChanges,
    ...dealComplete,
    ...dealDiscounts,
    ...dealFieldChanges,
    ...dealFields,
    ...dealFollowers,
    ...dealLists,
    ...dealParticipants,
    ...dealProductRecipes,
    ...dealProducts,
    ...deals,
    ...dealWithContact,
    ...files,
    ...filters,
    ...goalRecipes,
    ...goals,
    ...installments,
    ...itemSearch,
    ...labels,
    ...leadFields,
    ...leadChanges,
    ...leadLists,
    ...leads,
    ...legacyTeams,
    ...mailbox,
    ...manyDealProducts,
    ...meetings,
    ...noteFields,
    ...notes,
    ...organizationFields,
    ...organizationFollowers,
    ...organizationChanges,
    ...organizationLists,
    ...organizationRelationships,
    ...organizations,
    ...permissionSets,
    ...personFieldDetails,
    ...personFieldValue,
    ...personFields,
    ...personFollowers,
    ...personPicture,
    ...personChanges,
    ...personLists,
    ...persons,
    ...pipelines,
    ...productFields,
    ...productFollowers,
    ...productImageUploads,
    ...productImages,
    ...productChanges,
    ...productLists,
    ...productPrice,
    ...productVariations,
    ...products,
    ...projectBoards,
    ...projectFields,
    ...projectPhases,
    ...projectPlans,
    ...projectChanges,
    ...projectTemplates,
    ...projects,
    ...rawRequest,
    ...recents,
    ...relatedActivities,
    ...roleRecipes,
    ...roles,
    ...stageRecipes,
    ...stages,
    ...subscriptions,
    ...taskRecipes,
    ...tasks,
    ...upserts,
    ...userConnections,
    ...userSettings,
    ...users,
    ...webhooks,
  },
  triggers: {
    ...eventTriggers,
    ...webhook,
    pollChangesTrigger,
  },
  dataSources: {
    ...activityPickers,
    ...contactPickers,
    ...customFieldPickers,
    ...dealPickers,
    ...fieldMappings,
    ...fieldPickers,
    ...notePickers,
    ...pipelinePickers,
    ...productPickers,
    ...projectPickers,
    ...userPickers,
  },
});
