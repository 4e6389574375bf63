// What a v2 reader asked to see of a record: extra fields, some custom fields only, labels spelled out.
import type { Asked } from "../handler";
import { wordList } from "../query";
import { type FieldEntity, labelOptions } from "../state/fields";
import type { User } from "../state/users";
import type { World } from "../world";

export interface View {
  /** Whose language, time zone and permissions the reply is for. */
  user: User;
  /** `include_fields`. */
  extra: readonly string[];
  /** `custom_fields`: only these codes; undefined shows all. */
  codes: ReadonlySet<string> | undefined;
  /** `include_option_labels`: options as `{ id, label }`. */
  optionLabels: boolean;
  /** `include_labels`: `labels` beside `label_ids`. */
  labels: boolean;
}

export function viewOf({ query, user }: Pick<Asked, "query" | "user">): View {
  const codes = wordList(query.custom_fields);
  return {
    user,
    extra: wordList(query.include_fields) ?? [],
    codes: codes && new Set(codes),
    optionLabels: query.include_option_labels === true,
    labels: query.include_labels === true,
  };
}

/** `{ labels: [{ id, label }] }` when the reader asked for it. */
export function labelsOf(
  world: World,
  entity: FieldEntity,
  ids: readonly number[],
  view: View,
): { labels?: { id: number; label: string }[] } {
  if (!view.labels) return {};
  const names = new Map(labelOptions(world, entity).map((option) => [option.id, option.label]));
  return { labels: ids.map((id) => ({ id, label: names.get(id) ?? "" })) };
}
