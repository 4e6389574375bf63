// How Pipedrive's own screens treat a field: where they show it, where they ask for it. The API enforces none
// of it ("UI visibility settings", "mandatory … in the web UI": https://developers.pipedrive.com/docs/api/v1/DealFields).
import { invalid } from "../handler";
import type { World } from "../world";
import type { FieldDefinition, FieldEntity } from "./fields";
import { mustExist } from "./lookup";

/** A place in a dialog; Pipedrive numbers the places itself. */
interface Placed {
  show: boolean;
  order: number | null;
}

interface Visibility {
  add_visible_flag: boolean;
  details_visible_flag: boolean;
  /** Deal fields only. */
  projects_detail_visible_flag: boolean;
  show_in_pipelines: { show_in_all: boolean; pipeline_ids: number[] };
  /** Person and organization fields. */
  show_in_add_deal_dialog: Placed;
  /** Organization fields only. */
  show_in_add_person_dialog: Placed;
}

/** Everything any kind of record knows; which of it is shown for which kind stands in wire/fields.ts. */
export interface FieldSettings {
  ui_visibility: Visibility;
  important_fields: { enabled: boolean; stage_ids: number[] };
  required_fields: {
    enabled: boolean;
    stage_ids: number[];
    statuses: Readonly<Record<string, readonly string[]>>;
  };
}

/** As a body sends them: what is left out stays as it is. */
export interface SentSettings {
  ui_visibility?: { [K in keyof Visibility]?: Partial<Visibility[K]> };
  important_fields?: Partial<FieldSettings["important_fields"]>;
  required_fields?: Partial<FieldSettings["required_fields"]>;
}

type Configured = Pick<FieldDefinition, "entity" | "code" | keyof FieldSettings>;

export const defaultSettings = (isCustom: boolean): FieldSettings => ({
  ui_visibility: {
    add_visible_flag: !isCustom,
    details_visible_flag: true,
    projects_detail_visible_flag: false,
    show_in_pipelines: { show_in_all: true, pipeline_ids: [] },
    show_in_add_deal_dialog: { show: false, order: null },
    show_in_add_person_dialog: { show: false, order: null },
  },
  important_fields: { enabled: false, stage_ids: [] },
  required_fields: { enabled: false, stage_ids: [], statuses: {} },
});

/** Built-in fields that a dialog for new records can't do without: text of `add_visible_flag`. */
const ALWAYS_ASKED: Readonly<Record<FieldEntity, readonly string[]>> = {
  deal: ["title", "pipeline_id", "stage_id", "probability"],
  person: ["name", "org_id"],
  organization: ["name"],
  product: ["name"],
  project: [],
};

/** The settings after a body was applied. Throws 400 for what the documents rule out. */
export function settingsAfter(world: World, field: Configured, sent: SentSettings): FieldSettings {
  const ui_visibility = visibilityAfter(world, field, sent.ui_visibility);
  const important = { ...field.important_fields, ...sent.important_fields };
  const required = { ...field.required_fields, ...sent.required_fields };
  mustBeStages(world, important.stage_ids, "important_fields.stage_ids", ui_visibility);
  mustBeStages(world, required.stage_ids, "required_fields.stage_ids", ui_visibility);
  for (const pipeline of Object.keys(required.statuses)) {
    mustExist(world.pipelines, Number(pipeline), "required_fields.statuses");
  }
  return {
    ui_visibility,
    important_fields: important.enabled ? important : { enabled: false, stage_ids: [] },
    required_fields: required.enabled ? required : { enabled: false, stage_ids: [], statuses: {} },
  };
}

function visibilityAfter(
  world: World,
  field: Configured,
  sent: SentSettings["ui_visibility"] = {},
): Visibility {
  const now = field.ui_visibility;
  if (sent.add_visible_flag === false && ALWAYS_ASKED[field.entity].includes(field.code)) {
    throw invalid(`ui_visibility.add_visible_flag: ${field.code} can not be hidden`);
  }
  const show_in_pipelines = { ...now.show_in_pipelines, ...sent.show_in_pipelines };
  for (const id of show_in_pipelines.pipeline_ids) {
    mustExist(world.pipelines, id, "ui_visibility.show_in_pipelines.pipeline_ids");
  }
  const placed = (dialog: "show_in_add_deal_dialog" | "show_in_add_person_dialog"): Placed => {
    const show = sent[dialog]?.show ?? now[dialog].show;
    if (show === now[dialog].show) return now[dialog];
    return { show, order: show ? nextPlace(world, field.entity, dialog) : null };
  };
  return {
    add_visible_flag: sent.add_visible_flag ?? now.add_visible_flag,
    details_visible_flag: sent.details_visible_flag ?? now.details_visible_flag,
    projects_detail_visible_flag:
      sent.projects_detail_visible_flag ?? now.projects_detail_visible_flag,
    show_in_pipelines,
    show_in_add_deal_dialog: placed("show_in_add_deal_dialog"),
    show_in_add_person_dialog: placed("show_in_add_person_dialog"),
  };
}

const nextPlace = (
  world: World,
  entity: FieldEntity,
  dialog: "show_in_add_deal_dialog" | "show_in_add_person_dialog",
): number =>
  world.fields
    .filter((field) => field.entity === entity && !field.is_deleted)
    .reduce((highest, field) => Math.max(highest, field.ui_visibility[dialog].order ?? 0), 0) + 1;

/** "The stages must be in pipelines where this field is visible." */
function mustBeStages(
  world: World,
  ids: readonly number[],
  name: string,
  { show_in_pipelines: { show_in_all, pipeline_ids } }: Visibility,
): void {
  for (const id of ids) {
    mustExist(world.stages, id, name);
    const pipeline = world.stages.get(id)?.pipeline_id;
    if (!show_in_all && !pipeline_ids.some((visible) => visible === pipeline)) {
      throw invalid(`${name}: the field is not visible in the pipeline of stage ${id}`);
    }
  }
}
