// How organizations belong together: https://developers.pipedrive.com/docs/api/v1/OrganizationRelationships
import { choice, id as idField, renamed, required } from "../fields";
import { operation } from "../operation";
import { organizationId } from "../vocabulary";

const id = required(
  idField("Relationship ID", {
    help: "The number of the relationship; Get Organization Relationships lists them.",
  }),
);

const type = choice(
  "Type",
  [
    { value: "parent", label: "Parent" },
    { value: "related", label: "Related" },
  ],
  {
    help: "parent makes the owner the parent and the linked organization its daughter; related makes them equals.",
  },
);

const relOwnerOrgId = renamed(
  organizationId({
    help: "The organization that owns the relationship: the parent, when Type is parent.",
  }),
  { label: "Owner Organization ID" },
);

const relLinkedOrgId = renamed(
  organizationId({ help: "The other organization: the daughter, when Type is parent." }),
  { label: "Linked Organization ID" },
);

/** From whose side a reply looks at the relationship. */
const orgId = renamed(
  organizationId({
    help: "One of the two organizations; calculated_type and calculated_related_org_id of the reply are told from its side.",
  }),
  { label: "Organization ID" },
);

export const getOrganizationRelationships = operation("GET /v1/organizationRelationships", {
  label: "Get Organization Relationships",
  description: "Gets the relationships of an organization, told from its side.",
  query: { orgId: required(organizationId()) },
});

export const getOrganizationRelationship = operation("GET /v1/organizationRelationships/{id}", {
  label: "Get Organization Relationship",
  description: "Gets one relationship between two organizations.",
  path: { id },
  query: { orgId },
});

export const addOrganizationRelationship = operation("POST /v1/organizationRelationships", {
  label: "Add Organization Relationship",
  description: "Adds a relationship between two organizations.",
  body: {
    type: required(type),
    relOwnerOrgId: required(relOwnerOrgId),
    relLinkedOrgId: required(relLinkedOrgId),
    orgId,
  },
});

export const updateOrganizationRelationship = operation("PUT /v1/organizationRelationships/{id}", {
  label: "Update Organization Relationship",
  description: "Changes a relationship between two organizations; blank inputs keep their value.",
  path: { id },
  body: { type, relOwnerOrgId, relLinkedOrgId, orgId },
});

export const deleteOrganizationRelationship = operation(
  "DELETE /v1/organizationRelationships/{id}",
  {
    label: "Delete Organization Relationship",
    description: "Deletes a relationship between two organizations.",
    path: { id },
  },
);
