// How Pipedrive's screens treat a field, as JSON whose shape is checked: where it is shown, where it is asked
// for. Deals, persons, organizations, products and projects each know a part of it.
import { InputError } from "../errors";
import {
  asId,
  type Field,
  field,
  flag,
  isBlank,
  longText,
  parsed,
  shown,
  type Words,
} from "../fields";
import { isObject } from "../json";

/** Reads one part of a JSON value; throws an InputError that names it. */
type Reader<Value> = (raw: unknown, label: string) => Value;

type Members = Readonly<Record<string, Reader<unknown>>>;

type Read<M extends Members> = { -readonly [Name in keyof M]?: ReturnType<M[Name]> };

/** An object that has no other members; blank ones are left out. */
const objectOf =
  <const M extends Members>(members: M): Reader<Read<M>> =>
  (raw, label) => {
    if (!isObject(raw)) throw new InputError(`${label} must be a JSON object, got ${shown(raw)}`);
    const names = Object.keys(members);
    const unknown = Object.keys(raw).find((name) => !names.includes(name));
    if (unknown !== undefined) {
      throw new InputError(`${label} may have ${names.join(", ")}, got ${shown(unknown)}`);
    }
    const filled = Object.entries(members).filter(([name]) => !isBlank(raw[name]));
    return Object.fromEntries(
      filled.map(([name, read]) => [name, read(raw[name], `${label}: ${name}`)]),
    ) as Read<M>;
  };

const listOf =
  <Value>(one: Reader<Value>): Reader<readonly Value[]> =>
  (raw, label) => {
    if (!Array.isArray(raw)) {
      throw new InputError(`${label} must be a JSON list, got ${shown(raw)}`);
    }
    return raw.map((entry) => one(entry, label));
  };

const yesOrNo: Reader<boolean | undefined> = (raw, label) => flag(label, { help: "" }).read(raw);

const outcome: Reader<"won" | "lost"> = (raw, label) => {
  if (raw === "won" || raw === "lost") return raw;
  throw new InputError(`${label} must name won or lost, got ${shown(raw)}`);
};

/** Lists of outcomes by the number of a pipeline. */
const outcomesByPipeline: Reader<Readonly<Record<string, readonly ("won" | "lost")[]>>> = (
  raw,
  label,
) => {
  if (!isObject(raw)) throw new InputError(`${label} must be a JSON object, got ${shown(raw)}`);
  return Object.fromEntries(
    Object.entries(raw).map(([pipeline, outcomes]) => [
      String(asId(pipeline, label)),
      listOf(outcome)(outcomes, label),
    ]),
  );
};

/** An input that holds such an object; an empty one is not filled. */
const settings = <const M extends Members>(
  label: string,
  members: M,
  words: Words & { example: string },
): Field<Read<M> | undefined> =>
  field(label, words, { type: "code", language: "json" }, (raw) => {
    const value = objectOf(members)(parsed(raw, label), label);
    return Object.keys(value).length === 0 ? undefined : value;
  });

const shownIn = { add_visible_flag: yesOrNo, details_visible_flag: yesOrNo };

/** Pipedrive counts the places itself, so there is nothing to say but yes or no. */
const dialog = objectOf({ show: yesOrNo });

const SHOWN_IN =
  "A JSON object: add_visible_flag is whether the dialog for new records asks for the field (false when left out), details_visible_flag whether the record's page shows it (true when left out)";

const dealVisibility = settings(
  "UI Visibility",
  {
    ...shownIn,
    projects_detail_visible_flag: yesOrNo,
    show_in_pipelines: objectOf({ show_in_all: yesOrNo, pipeline_ids: listOf(asId) }),
  },
  {
    help: `${SHOWN_IN}, projects_detail_visible_flag whether the page of a linked project shows it, show_in_pipelines which pipelines have it.`,
    example:
      '{"add_visible_flag": true, "show_in_pipelines": {"show_in_all": false, "pipeline_ids": [1, 2]}}',
  },
);

const personVisibility = settings(
  "UI Visibility",
  { ...shownIn, show_in_add_deal_dialog: dialog },
  {
    help: `${SHOWN_IN}, show_in_add_deal_dialog whether the dialog for new deals asks for it.`,
    example: '{"add_visible_flag": true, "show_in_add_deal_dialog": {"show": true}}',
  },
);

const organizationVisibility = settings(
  "UI Visibility",
  { ...shownIn, show_in_add_deal_dialog: dialog, show_in_add_person_dialog: dialog },
  {
    help: `${SHOWN_IN}, show_in_add_deal_dialog and show_in_add_person_dialog whether the dialogs for new deals and persons ask for it.`,
    example: '{"add_visible_flag": true, "show_in_add_person_dialog": {"show": true}}',
  },
);

/** Products and projects have nothing more. */
const plainVisibility = settings("UI Visibility", shownIn, {
  help: `${SHOWN_IN}.`,
  example: '{"add_visible_flag": true, "details_visible_flag": true}',
});

const importantFields = settings(
  "Important Fields",
  { enabled: yesOrNo, stage_ids: listOf(asId) },
  {
    help: "Where Pipedrive highlights the field, as a JSON object: enabled turns it on, stage_ids narrows it to deal stages. Without stages it is highlighted everywhere.",
    example: '{"enabled": true, "stage_ids": [3, 4]}',
  },
);

const REQUIRED = "Pipedrive's web app then insists on a value; its API does not.";

const requiredFields = settings(
  "Required Fields",
  { enabled: yesOrNo },
  {
    help: `Whether the field must be filled in, as a JSON object. ${REQUIRED}`,
    example: '{"enabled": true}',
  },
);

const requiredDealFields = settings(
  "Required Fields",
  { enabled: yesOrNo, stage_ids: listOf(asId), statuses: outcomesByPipeline },
  {
    help: `Where the field must be filled in, as a JSON object: enabled turns it on, stage_ids narrows it to deal stages, statuses to deals that are won or lost, by pipeline. ${REQUIRED}`,
    example: '{"enabled": true, "stage_ids": [4], "statuses": {"1": ["won"]}}',
  },
);

export const dealSettings = {
  description: longText("Description", { help: "What the field is for, as people see it." }),
  uiVisibility: dealVisibility,
  importantFields,
  requiredFields: requiredDealFields,
};

export const personSettings = { uiVisibility: personVisibility, importantFields, requiredFields };

export const organizationSettings = {
  uiVisibility: organizationVisibility,
  importantFields,
  requiredFields,
};

export const productSettings = { uiVisibility: plainVisibility };

export const projectSettings = { uiVisibility: plainVisibility, importantFields, requiredFields };
