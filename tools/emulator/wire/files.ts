// Files: record → v1. https://developers.pipedrive.com/docs/api/v1/Files
import type { StoredFile } from "../state/files";
import type { World } from "../world";
import { v1Time } from "./times";

/** A file with the names of the records it is linked to; text that is missing is "", as in the samples. */
export function fileV1(world: World, origin: string, file: StoredFile) {
  const remote = file.remote_id !== undefined;
  return {
    id: file.id,
    user_id: file.user_id,
    deal_id: file.deal_id,
    person_id: file.person_id,
    org_id: file.org_id,
    product_id: file.product_id,
    activity_id: file.activity_id,
    lead_id: file.lead_id,
    project_id: file.project_id,
    log_id: null,
    add_time: v1Time(file.add_time),
    update_time: v1Time(file.update_time),
    file_name: file.file_name,
    file_type: file.file_type,
    file_size: file.content.length,
    active_flag: file.active_flag,
    inline_flag: false,
    remote_location: remote ? "googledocs" : "s3",
    remote_id: file.remote_id ?? file.file_name,
    cid: "",
    s3_bucket: "",
    mail_message_id: "",
    mail_template_id: "",
    deal_name: nameOf(world.deals.get(file.deal_id ?? 0)?.title),
    person_name: nameOf(world.persons.get(file.person_id ?? 0)?.name),
    org_name: nameOf(world.organizations.get(file.org_id ?? 0)?.name),
    product_name: nameOf(world.products.get(file.product_id ?? 0)?.name),
    lead_name: nameOf(world.leads.get(file.lead_id ?? "")?.title),
    project_name: nameOf(world.projects.get(file.project_id ?? 0)?.title),
    url: `${origin}/v1/files/${file.id}/download`,
    name: file.name,
    description: file.description ?? "",
  };
}

const nameOf = (name: string | undefined): string => name ?? "";

/** The list of a product is published with fewer members. */
export function fileOfProductV1(world: World, origin: string, file: StoredFile) {
  const whole = fileV1(world, origin, file);
  return {
    id: whole.id,
    product_id: whole.product_id,
    add_time: whole.add_time,
    update_time: whole.update_time,
    file_name: whole.file_name,
    file_type: whole.file_type,
    file_size: whole.file_size,
    active_flag: whole.active_flag,
    inline_flag: whole.inline_flag,
    remote_location: whole.remote_location,
    remote_id: whole.remote_id,
    s3_bucket: whole.s3_bucket,
    product_name: whole.product_name,
    url: whole.url,
    name: whole.name,
    description: whole.description,
  };
}
