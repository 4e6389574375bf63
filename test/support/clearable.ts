// What can be emptied, update by update: the judgement that Fields to Clear is measured by, written from
// Pipedrive's own documents and never read from src.
import { label, lead } from "../samples/leads";

/** Inputs of an action as a builder fills them. */
export type Inputs = Readonly<Record<string, unknown>>;

export interface Update {
  /** Which record, as the inputs of the action say it, and as the store has it. */
  which: Inputs;
  record: string;
  /** Inputs that fill what can be emptied; each is given to the action before. */
  filled: Inputs;
  /** What the store holds once a field is empty, by the wire name of the field. */
  empties: Readonly<Record<string, unknown>>;
}

/** By action key. */
export const UPDATES: Readonly<Record<string, Update>> = {
  updateDeal: {
    which: { id: "6" },
    record: "deals 6",
    filled: {
      status: "lost",
      lostReason: "Price",
      closeTime: "2026-11-01T00:00:00Z",
      personId: "1",
      orgId: "1",
      probability: "40",
      expectedCloseDate: "2026-12-24",
      labelIds: "1,2",
    },
    empties: {
      person_id: null,
      org_id: null,
      probability: null,
      lost_reason: null,
      close_time: null,
      expected_close_date: null,
      label_ids: [],
    },
  },
  updatePerson: {
    which: { id: "1" },
    record: "persons 1",
    filled: {
      orgId: "1",
      email: "ruth@example.com",
      phone: "+49 431 1, +49 431 2",
      labelIds: "5,6",
    },
    empties: { org_id: null, emails: [], phones: [], label_ids: [] },
  },
  updateOrganization: {
    which: { id: "1" },
    record: "organizations 1",
    filled: {
      labelIds: "9,10",
      address: "Deich 1, Husum",
      website: "https://hof.example",
      linkedin: "https://linkedin.example/hof",
      industry: "1",
      annualRevenue: "2",
      employeeCount: "3",
    },
    empties: {
      label_ids: [],
      address: null,
      website: null,
      linkedin: null,
      industry: null,
      annual_revenue: null,
      employee_count: null,
    },
  },
  updateProduct: {
    which: { id: "1" },
    record: "products 1",
    filled: {
      code: "R-1",
      description: "A bicycle",
      unit: "piece",
      billingFrequency: "monthly",
      billingFrequencyCycles: "12",
    },
    empties: { code: "", description: "", unit: "", billing_frequency_cycles: null },
  },
  updateLead: {
    which: { id: lead(2) },
    record: `leads ${lead(2)}`,
    filled: {
      personId: "1",
      organizationId: "1",
      value: "5 EUR",
      expectedCloseDate: "2026-12-24",
      labelIds: `${label(1)}, ${label(2)}`,
    },
    empties: {
      person_id: null,
      organization_id: null,
      value: null,
      expected_close_date: null,
      label_ids: [],
    },
  },
  updateActivity: {
    which: { id: "2" },
    record: "activities 2",
    filled: {
      participants: '[{"person_id": 1, "primary": true}, {"person_id": 3}]',
      attendees: '[{"email": "ruth@example.com"}]',
      outcome: "271",
      note: "bring a helmet",
      publicDescription: "Test ride",
    },
    empties: { participants: [], attendees: [], outcome: null, note: "", public_description: "" },
  },
  updateProject: {
    which: { id: "1" },
    record: "projects 1",
    filled: { description: "Halls", dealIds: "1", personIds: "1", orgIds: "1", labelIds: "35" },
    empties: { description: "", deal_ids: [], person_ids: [], org_ids: [], label_ids: [] },
  },
  updateTask: {
    which: { id: "2" },
    record: "tasks 2",
    filled: {
      description: "Both halls",
      parentTaskId: "1",
      startDate: "2026-12-01",
      dueDate: "2026-12-24",
      assigneeIds: "1,3",
      priority: "1",
    },
    empties: {
      description: null,
      parent_task_id: null,
      start_date: null,
      due_date: null,
      assignee_ids: [],
      priority: null,
    },
  },
  updateDealProduct: {
    which: { id: "1", productAttachmentId: "1" },
    record: "dealProducts 1",
    filled: {
      productVariationId: "1",
      billingFrequency: "monthly",
      billingFrequencyCycles: "12",
      billingStartDate: "2026-12-24",
    },
    empties: {
      product_variation_id: null,
      billing_frequency_cycles: null,
      billing_start_date: null,
    },
  },
  updateDealField: {
    which: { fieldCode: "4cdb3f96b3dfbd923697eb8ea4caa236e5dd9372" },
    record: "fields 78",
    filled: { description: "The colour of the frame" },
    empties: { description: null },
  },
  updateRole: {
    which: { id: "4" },
    record: "roles 4",
    filled: { parentRoleId: "3" },
    // Without a parent a role stands under the first one.
    empties: { parent_role_id: 1 },
  },
};

/** Fields that a person has only with contact sync, which this company has not: what is sent for them. */
export const SYNCED = { job_title: "", notes: "", im: [], postal_address: null };
