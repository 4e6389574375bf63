// Everything the emulated Pipedrive knows: one company, its records, one clock. No HTTP, no wire shapes.
import { randomUUID } from "node:crypto";
import type { Clock } from "./clock";
import type { Activity } from "./state/activities";
import type { ActivityType } from "./state/activityTypes";
import type { App } from "./state/apps";
import type { CallLog } from "./state/callLogs";
import type { Change } from "./state/changes";
import type { Comment } from "./state/comments";
import type { Company } from "./state/company";
import type { Conversion } from "./state/conversions";
import type { DealDiscount } from "./state/dealDiscounts";
import type { Deal, Participant } from "./state/deals";
import type { FieldDefinition } from "./state/fields";
import type { StoredFile } from "./state/files";
import type { Filter } from "./state/filters";
import type { FollowerChange } from "./state/followers";
import type { Goal } from "./state/goals";
import type { Installment } from "./state/installments";
import type { Lead, LeadLabel } from "./state/leads";
import type { Team } from "./state/legacyTeams";
import type { MailMessage } from "./state/mail";
import type { MailThread } from "./state/mailThreads";
import type { ProviderLink } from "./state/meetings";
import type { Merged } from "./state/merges";
import type { Note } from "./state/notes";
import type { OrganizationRelationship } from "./state/organizationRelationships";
import type { Organization } from "./state/organizations";
import type { PermissionSet } from "./state/permissionSets";
import type { PersonPicture } from "./state/personPictures";
import type { Person } from "./state/persons";
import type { Pipeline, Stage } from "./state/pipelines";
import type { ProductImage } from "./state/productImages";
import type { DealProduct, Product } from "./state/products";
import type { ProductVariation } from "./state/productVariations";
import type { ProjectBoard, ProjectPhase } from "./state/projectBoards";
import type { PlanItem } from "./state/projectPlans";
import type { Project } from "./state/projects";
import type { ProjectGroup, ProjectTemplate } from "./state/projectTemplates";
import type { Role } from "./state/roles";
import type { Task } from "./state/tasks";
import type { User } from "./state/users";
import type { Webhook } from "./state/webhooks";
import { Table } from "./table";

export interface World {
  clock: Clock;
  /** The UUID of a new lead or conversion; tests that must know it beforehand put a counter here. */
  newUuid: () => string;
  company: Company;
  /** How old a record must be for a search to find it, in milliseconds; 0 unless a test says more. */
  searchLag: number;
  users: Table<User>;
  permissionSets: Table<PermissionSet, string>;
  roles: Table<Role>;
  teams: Table<Team>;
  /** By the UUID that a video calling app gave each. */
  providerLinks: Table<ProviderLink, string>;
  deals: Table<Deal>;
  dealDiscounts: Table<DealDiscount, string>;
  participants: Table<Participant>;
  persons: Table<Person>;
  personPictures: Table<PersonPicture>;
  organizations: Table<Organization>;
  organizationRelationships: Table<OrganizationRelationship>;
  followerChanges: Table<FollowerChange>;
  pipelines: Table<Pipeline>;
  stages: Table<Stage>;
  products: Table<Product>;
  productVariations: Table<ProductVariation>;
  productImages: Table<ProductImage>;
  dealProducts: Table<DealProduct>;
  installments: Table<Installment>;
  projects: Table<Project>;
  projectBoards: Table<ProjectBoard>;
  projectPhases: Table<ProjectPhase>;
  projectTemplates: Table<ProjectTemplate>;
  projectGroups: Table<ProjectGroup>;
  projectPlanItems: Table<PlanItem>;
  tasks: Table<Task>;
  leads: Table<Lead, string>;
  leadLabels: Table<LeadLabel, string>;
  conversions: Table<Conversion, string>;
  files: Table<StoredFile>;
  activities: Table<Activity>;
  activityTypes: Table<ActivityType>;
  callLogs: Table<CallLog, string>;
  mailMessages: Table<MailMessage>;
  mailThreads: Table<MailThread>;
  notes: Table<Note>;
  comments: Table<Comment, string>;
  fields: Table<FieldDefinition>;
  filters: Table<Filter>;
  goals: Table<Goal, string>;
  webhooks: Table<Webhook>;
  changes: Table<Change>;
  merges: Table<Merged>;
  /** Personal API tokens and the user each belongs to. */
  apiTokens: Map<string, number>;
  /** OAuth apps by client id. */
  apps: Map<string, App>;
}

/** A company without a single record. */
export function emptyWorld(clock: Clock, company: Company): World {
  return {
    clock,
    newUuid: randomUUID,
    company,
    searchLag: 0,
    users: new Table(),
    permissionSets: new Table(),
    roles: new Table(),
    teams: new Table(),
    providerLinks: new Table(),
    deals: new Table(),
    dealDiscounts: new Table(),
    participants: new Table(),
    persons: new Table(),
    personPictures: new Table(),
    organizations: new Table(),
    organizationRelationships: new Table(),
    followerChanges: new Table(),
    pipelines: new Table(),
    stages: new Table(),
    products: new Table(),
    productVariations: new Table(),
    productImages: new Table(),
    dealProducts: new Table(),
    installments: new Table(),
    projects: new Table(),
    projectBoards: new Table(),
    projectPhases: new Table(),
    projectTemplates: new Table(),
    projectGroups: new Table(),
    projectPlanItems: new Table(),
    tasks: new Table(),
    leads: new Table(),
    leadLabels: new Table(),
    conversions: new Table(),
    files: new Table(),
    activities: new Table(),
    activityTypes: new Table(),
    callLogs: new Table(),
    mailMessages: new Table(),
    mailThreads: new Table(),
    notes: new Table(),
    comments: new Table(),
    fields: new Table(),
    filters: new Table(),
    goals: new Table(),
    webhooks: new Table(),
    changes: new Table(),
    merges: new Table(),
    apiTokens: new Map(),
    apps: new Map(),
  };
}
