// Recent changes: each kind of record in its v1 shape. https://developers.pipedrive.com/docs/api/v1/Recents
import type { Pipeline, Stage } from "../state/pipelines";
import type { Product } from "../state/products";
import type { Recent } from "../state/recents";
import type { User } from "../state/users";
import type { World } from "../world";
import { activityTypeV1 } from "./activityTypes";
import { dealsV1 } from "./dealsV1";
import { fileV1 } from "./files";
import { filterV1 } from "./filters";
import { noteV1 } from "./notes";
import { organizationsV1 } from "./organizationsV1";
import { mergedPersonsV1 } from "./personsV1";
import { v1Time } from "./times";
import { activityUpdateV1 } from "./updates";
import { userV1 } from "./users";

interface Reader {
  world: World;
  user: User;
  origin: string;
}

/** The shape for all rows of one reply: the kind, the id, the record itself. */
export function recentsV1({ world, user, origin }: Reader): (recent: Recent) => unknown {
  // Their counts go over whole tables: worked out once, and only when a row of the kind comes.
  const deal = once(() => dealsV1(world));
  const person = once(() => mergedPersonsV1(world));
  const organization = once(() => organizationsV1(world));
  const shapeOf = (recent: Recent): unknown => {
    switch (recent.item) {
      case "activity":
        return activityUpdateV1(world, recent.row);
      case "activityType":
        return activityTypeV1(recent.row);
      case "deal":
        return deal()(recent.row);
      case "file":
        return fileOfRecents(fileV1(world, origin, recent.row));
      case "filter":
        return filterV1(recent.row);
      case "note":
        return noteOfRecents(noteV1(world, recent.row, user));
      case "person":
        return person()(recent.row);
      case "organization":
        return organization()(recent.row);
      case "pipeline":
        return pipelineV1(recent.row);
      case "product":
        return productV1(world, recent.row);
      case "stage":
        return stageV1(recent.row);
      case "user":
        return userV1(recent.row, user);
    }
  };
  return (recent) => ({ item: recent.item, id: recent.row.id, data: shapeOf(recent) });
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The published shape lacks this one. */
const noteOfRecents = ({ pinned_to_lead_flag, ...note }: Record<string, unknown>) => note;

/** The published shape lacks these four. */
const fileOfRecents = ({
  log_id,
  project_id,
  project_name,
  file_type,
  ...file
}: ReturnType<typeof fileV1>) => file;

const stamps = (row: { add_time: string; update_time: string }) => ({
  add_time: v1Time(row.add_time),
  update_time: v1Time(row.update_time),
});

const pipelineV1 = (pipeline: Pipeline) => ({
  id: pipeline.id,
  name: pipeline.name,
  url_title: pipeline.name.toLowerCase().replaceAll(/\W+/g, "-"),
  order_nr: pipeline.order_nr,
  active: !pipeline.is_deleted,
  deal_probability: pipeline.is_deal_probability_enabled,
  ...stamps(pipeline),
});

const stageV1 = (stage: Stage) => ({
  id: stage.id,
  order_nr: stage.order_nr,
  name: stage.name,
  active_flag: !stage.is_deleted,
  deal_probability: stage.deal_probability,
  pipeline_id: stage.pipeline_id,
  rotten_flag: stage.is_deal_rot_enabled,
  rotten_days: stage.days_to_rotten,
  ...stamps(stage),
});

const productV1 = (world: World, product: Product) => ({
  id: product.id,
  name: product.name,
  code: product.code,
  description: product.description,
  unit: product.unit,
  tax: product.tax,
  category: product.category === null ? null : String(product.category),
  active_flag: !product.is_deleted,
  selectable: product.is_linkable,
  first_char: product.name.charAt(0).toLowerCase(),
  visible_to: product.visible_to,
  owner_id: product.owner_id,
  files_count: world.files.filter((file) => file.product_id === product.id && file.active_flag)
    .length,
  ...stamps(product),
  prices: product.prices,
});
