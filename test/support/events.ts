// Events as webhooks 2.0 document them, written by hand. https://pipedrive.readme.io/docs/guide-for-webhooks-v2
import { randomUUID } from "node:crypto";

type Members = Readonly<Record<string, unknown>>;

interface Parts {
  action?: "create" | "change" | "delete";
  entity?: string;
  data?: Members | null;
  previous?: Members | null;
  meta?: Members;
}

/** A change of deal 7 unless other parts are given; of a delete `previous` is the last state. */
export function event({ action = "change", entity = "deal", data, previous, meta }: Parts = {}) {
  const record = { id: 7, title: "Cargo Bikes", status: "open", stage_id: 2, value: 1500, ...data };
  const id = String((action === "delete" ? (previous ?? record) : record).id ?? 7);
  return {
    meta: {
      action,
      entity,
      entity_id: id,
      id: randomUUID(),
      correlation_id: randomUUID(),
      company_id: "1",
      user_id: "2",
      timestamp: "2026-11-20T12:00:00.120Z",
      type: "general",
      version: "2.0",
      webhook_id: "2",
      webhook_owner_id: "1",
      change_source: "app",
      is_bulk_edit: false,
      attempt: 1,
      host: "nordlicht.pipedrive.com",
      permitted_user_ids: ["1", "2"],
      ...meta,
    },
    data: action === "delete" ? null : record,
    previous:
      action === "create" ? null : action === "delete" ? (previous ?? record) : (previous ?? {}),
  };
}
