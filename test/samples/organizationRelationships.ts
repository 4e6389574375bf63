// Relationships of organizations. 1: organization 3 is the parent of 6; 2: 1 and 5 are related.
import type { Samples } from "./sample";

const ONE = "/v1/organizationRelationships/{id}";

export const organizationRelationships: Samples = {
  getOrganizationRelationships: {
    inputs: { orgId: "6" },
    requests: [{ call: "GET /v1/organizationRelationships", query: { org_id: 6 } }],
    returns: { data: [{ id: 1, calculated_type: "parent", calculated_related_org_id: 3 }] },
  },
  getOrganizationRelationship: [
    {
      shows: "from the owner's side",
      inputs: { id: "1" },
      requests: [{ call: `GET ${ONE}`, path: { id: 1 } }],
      returns: { data: { calculated_type: "daughter" } },
    },
    {
      shows: "from the other side",
      inputs: { id: "1", orgId: "6" },
      requests: [{ call: `GET ${ONE}`, path: { id: 1 }, query: { org_id: 6 } }],
      returns: { data: { calculated_type: "parent" } },
    },
  ],
  addOrganizationRelationship: {
    inputs: { type: "related", relOwnerOrgId: "2", relLinkedOrgId: "7", orgId: "7" },
    requests: [
      {
        call: "POST /v1/organizationRelationships",
        body: { type: "related", rel_owner_org_id: 2, rel_linked_org_id: 7, org_id: 7 },
      },
    ],
  },
  updateOrganizationRelationship: [
    {
      shows: "every input",
      inputs: { id: "2", type: "parent", relOwnerOrgId: "5", relLinkedOrgId: "1", orgId: "5" },
      requests: [
        {
          call: `PUT ${ONE}`,
          path: { id: 2 },
          body: { type: "parent", rel_owner_org_id: 5, rel_linked_org_id: 1, org_id: 5 },
        },
      ],
    },
    {
      shows: "the type alone",
      inputs: { id: "2", type: "parent" },
      requests: [{ call: `PUT ${ONE}`, path: { id: 2 }, body: { type: "parent" } }],
      returns: { data: { rel_owner_org_id: { value: 1 }, rel_linked_org_id: { value: 5 } } },
    },
  ],
  deleteOrganizationRelationship: {
    inputs: { id: "2" },
    requests: [{ call: `DELETE ${ONE}`, path: { id: 2 } }],
  },
};
