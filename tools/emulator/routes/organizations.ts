// Organizations: the v2 calls, and who may see one.
import type { Routes } from "../handler";
import { findPresent } from "../state/lookup";
import {
  addOrganization,
  changeOrganization,
  deleteOrganization,
  type Organization,
  type OrganizationChange,
} from "../state/organizations";
import { permittedUsers } from "../state/visibility";
import { organizationsV2 } from "../wire/organizations";
import { add, change, list, one, type Resource, remove } from "./crud";
import { reply } from "./reply";

const resource: Resource<Organization, OrganizationChange> = {
  name: "Organization",
  table: (world) => world.organizations,
  shape: organizationsV2,
  add: addOrganization,
  change: changeOrganization,
  remove: deleteOrganization,
};

export const organizations: Routes = {
  "GET /api/v2/organizations": list(resource, () => ({
    filterType: "org",
    quick: { owner_id: (organization, id) => organization.owner_id === id },
  })),
  "GET /api/v2/organizations/{id}": one(resource),
  "POST /api/v2/organizations": add(resource),
  "PATCH /api/v2/organizations/{id}": change(resource),
  "DELETE /api/v2/organizations/{id}": remove(resource),
  "GET /v1/organizations/{id}/permittedUsers": ({ world, path }) =>
    reply(permittedUsers(world, findPresent(world, world.organizations, path.id, "Organization"))),
};
