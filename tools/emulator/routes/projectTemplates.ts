// Project templates in both versions: read only. https://developers.pipedrive.com/docs/api/v1/ProjectTemplates
import type { Asked, Routes } from "../handler";
import { listPage } from "../query";
import { findPresent, present } from "../state/lookup";
import type { ProjectTemplate } from "../state/projectTemplates";
import { keptV1, keptV2 } from "../wire/projects";
import { reply, replyPage } from "./reply";

const templateAsked = ({ world, path }: Asked) =>
  findPresent(world, world.projectTemplates, path.id, "Project template");

const page = (asked: Asked) => listPage(asked, { rows: present(asked.world.projectTemplates) });

/** What a template gives a project stands in no reply. */
function shown({ groups, tasks, ...template }: ProjectTemplate) {
  return template;
}

export const projectTemplates: Routes = {
  "GET /api/v2/projectTemplates": (list) => replyPage(page(list), (row) => keptV2(shown(row))),
  "GET /api/v2/projectTemplates/{id}": (one) => reply(keptV2(shown(templateAsked(one)))),
  "GET /v1/projectTemplates": (list) => replyPage(page(list), (row) => keptV1(shown(row))),
  "GET /v1/projectTemplates/{id}": (one) => reply(keptV1(shown(templateAsked(one)))),
};
