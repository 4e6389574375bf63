// Project templates, which people make in Pipedrive: https://developers.pipedrive.com/docs/api/v1/ProjectTemplates
import { required } from "../fields";
import { templateId } from "../inputs/projects";
import { operation } from "../operation";

export const getProjectTemplates = operation("GET /api/v2/projectTemplates", {
  label: "Get Project Templates",
  description: "Gets the templates that a project can begin with.",
});

export const getProjectTemplate = operation("GET /api/v2/projectTemplates/{id}", {
  label: "Get Project Template",
  description: "Gets one project template.",
  path: { id: required(templateId()) },
});
