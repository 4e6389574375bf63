// Pickers of notes and files, which stand on other records.
import { firstWords, option } from "./options";
import { LATEST_FIRST_V1, recordPicker } from "./recordPicker";

export const selectNote = recordPicker({
  label: "Select Note",
  records: "notes",
  list: "GET /v1/notes",
  query: LATEST_FIRST_V1,
  option: ({ id, content, update_time, deal, person, organization, project, task }) => {
    const on = deal?.title ?? organization?.name ?? person?.name ?? project?.title ?? task?.title;
    return option(id, firstWords(content), update_time?.slice(0, 10), on);
  },
  example: { key: "1", label: "Wants the bells engraved. — 2026-11-12, Website Redesign" },
});

export const selectFile = recordPicker({
  label: "Select File",
  records: "files",
  list: "GET /v1/files",
  query: LATEST_FIRST_V1,
  option: ({ id, name, file_name, ...on }) =>
    option(
      id,
      name || file_name,
      on.deal_name ||
        on.org_name ||
        on.person_name ||
        on.lead_name ||
        on.project_name ||
        on.product_name,
    ),
  search: {
    call: "GET /api/v2/itemSearch",
    query: { item_types: "file" },
    option: (item) => option(item.id as number, item.name as string, holderOf(item)),
  },
  example: { key: "1", label: "offer.pdf — Website Redesign" },
});

/** The record that a found file is attached to, by its title or name. */
function holderOf(item: Readonly<Record<string, unknown>>): string | undefined {
  const holders = [item.deal, item.organization, item.person, item.lead, item.project];
  const holder = holders.find((one) => typeof one === "object" && one !== null);
  const { title, name } = (holder ?? {}) as { title?: string; name?: string };
  return title ?? name;
}
