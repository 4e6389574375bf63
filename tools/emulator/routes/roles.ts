// Roles, who has them, what they see: v1 only.
import { type Asked, invalid, type Routes } from "../handler";
import { offsetPage } from "../pages";
import { mustExist } from "../state/lookup";
import {
  addRole,
  changePipelines,
  changeRole,
  DEFAULT_ROLE,
  deleteRole,
  findRole,
  pipelinesOf,
  type Role,
  type RoleSent,
  setSetting,
  usersOf,
} from "../state/roles";
import { changeUser, findUser } from "../state/users";
import { assignmentV1, listedRoleV1, roleV1 } from "../wire/roles";
import { reply } from "./reply";

const asked = ({ world, path }: Asked): Role => findRole(world, path.id);

/** The user in the body; 400 when there is none. */
function userIn({ world, body }: Asked) {
  const { user_id } = body as { user_id: number };
  mustExist(world.users, user_id, "user_id");
  return findUser(world, user_id);
}

const pipelines = (world: Asked["world"], role: Role, visible: boolean) =>
  reply({ pipeline_ids: pipelinesOf(world, role, visible), visible });

export const roles: Routes = {
  "GET /v1/roles": ({ world, query }) => {
    const active = world.roles.filter((role) => role.active_flag);
    const { rows, additional_data } = offsetPage(active, query);
    return reply(
      rows.map((role) => listedRoleV1(world, role)),
      { additional_data },
    );
  },

  "POST /v1/roles": ({ world, body }) => reply({ id: addRole(world, body as RoleSent).id }),

  "GET /v1/roles/{id}": (request) => {
    const role = asked(request);
    return reply(roleV1(request.world, role), { additional_data: { settings: role.settings } });
  },

  "PUT /v1/roles/{id}": (request) => {
    const role = changeRole(request.world, asked(request), request.body as RoleSent);
    return reply({ id: role.id });
  },

  "DELETE /v1/roles/{id}": (request) => {
    const role = asked(request);
    deleteRole(request.world, role);
    return reply({ id: role.id });
  },

  "GET /v1/roles/{id}/assignments": (request) => {
    const role = asked(request);
    const { rows, additional_data } = offsetPage(usersOf(request.world, role), request.query);
    return reply(
      rows.map((user) => assignmentV1(role, user)),
      { additional_data },
    );
  },

  "POST /v1/roles/{id}/assignments": (request) => {
    const role = asked(request);
    const user = changeUser(request.world, userIn(request), { role_id: role.id });
    return reply({ user_id: user.id, role_id: role.id });
  },

  "DELETE /v1/roles/{id}/assignments": (request) => {
    const role = asked(request);
    const user = userIn(request);
    if (user.role_id !== role.id) throw invalid(`user_id: ${user.id} does not have this role`);
    changeUser(request.world, user, { role_id: DEFAULT_ROLE });
    return reply({ id: role.id });
  },

  "GET /v1/roles/{id}/settings": (request) => reply(asked(request).settings),

  // The published reply names the setting of deals alone, whichever was set.
  "POST /v1/roles/{id}/settings": (request) => {
    const { setting_key, value } = request.body as {
      setting_key: keyof Role["settings"];
      value: Role["settings"]["deal_default_visibility"];
    };
    const { id, settings } = setSetting(request.world, asked(request), setting_key, value);
    return reply({ id, deal_default_visibility: settings.deal_default_visibility });
  },

  "GET /v1/roles/{id}/pipelines": (request) =>
    pipelines(request.world, asked(request), request.query.visible !== false),

  "PUT /v1/roles/{id}/pipelines": (request) => {
    const { visible_pipeline_ids } = request.body as {
      visible_pipeline_ids: Record<string, unknown>;
    };
    const role = changePipelines(request.world, asked(request), visible_pipeline_ids);
    return pipelines(request.world, role, true);
  },
};
