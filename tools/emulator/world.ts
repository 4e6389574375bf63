// Everything the emulated Pipedrive knows: one company, its records, one clock. No HTTP, no wire shapes.
import type { Clock } from "./clock";
import type { Activity } from "./state/activities";
import type { App } from "./state/apps";
import type { Change } from "./state/changes";
import type { Comment } from "./state/comments";
import type { Company } from "./state/company";
import type { Deal, Participant } from "./state/deals";
import type { FieldDefinition } from "./state/fields";
import type { StoredFile } from "./state/files";
import type { Filter } from "./state/filters";
import type { Goal } from "./state/goals";
import type { Lead, LeadLabel } from "./state/leads";
import type { MailMessage } from "./state/mail";
import type { Note } from "./state/notes";
import type { Organization } from "./state/organizations";
import type { Person } from "./state/persons";
import type { Pipeline, Stage } from "./state/pipelines";
import type { DealProduct, Product } from "./state/products";
import type { User } from "./state/users";
import type { Webhook } from "./state/webhooks";
import { Table } from "./table";

export interface World {
  clock: Clock;
  company: Company;
  users: Table<User>;
  deals: Table<Deal>;
  participants: Table<Participant>;
  persons: Table<Person>;
  organizations: Table<Organization>;
  pipelines: Table<Pipeline>;
  stages: Table<Stage>;
  products: Table<Product>;
  dealProducts: Table<DealProduct>;
  leads: Table<Lead, string>;
  leadLabels: Table<LeadLabel, string>;
  files: Table<StoredFile>;
  activities: Table<Activity>;
  mailMessages: Table<MailMessage>;
  notes: Table<Note>;
  comments: Table<Comment, string>;
  fields: Table<FieldDefinition>;
  filters: Table<Filter>;
  goals: Table<Goal, string>;
  webhooks: Table<Webhook>;
  changes: Table<Change>;
  /** Personal API tokens and the user each belongs to. */
  apiTokens: Map<string, number>;
  /** OAuth apps by client id. */
  apps: Map<string, App>;
}

/** A company without a single record. */
export function emptyWorld(clock: Clock, company: Company): World {
  return {
    clock,
    company,
    users: new Table(),
    deals: new Table(),
    participants: new Table(),
    persons: new Table(),
    organizations: new Table(),
    pipelines: new Table(),
    stages: new Table(),
    products: new Table(),
    dealProducts: new Table(),
    leads: new Table(),
    leadLabels: new Table(),
    files: new Table(),
    activities: new Table(),
    mailMessages: new Table(),
    notes: new Table(),
    comments: new Table(),
    fields: new Table(),
    filters: new Table(),
    goals: new Table(),
    webhooks: new Table(),
    changes: new Table(),
    apiTokens: new Map(),
    apps: new Map(),
  };
}
