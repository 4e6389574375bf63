// Files attached to records, with their bytes. https://developers.pipedrive.com/docs/api/v1/Files
import { timestamp } from "../clock";
import { invalid, notFound, type Upload } from "../handler";
import type { World } from "../world";
import { isReadable, mustBeNamed, mustExist } from "./lookup";

export interface StoredFile {
  id: number;
  user_id: number;
  deal_id: number | null;
  person_id: number | null;
  org_id: number | null;
  product_id: number | null;
  activity_id: number | null;
  lead_id: string | null;
  project_id: number | null;
  add_time: string;
  update_time: string;
  file_name: string;
  file_type: string;
  name: string;
  description: string | null;
  content: Buffer;
  content_type: string;
  active_flag: boolean;
  /** Set for a file that lies at Google: its id there. */
  remote_id?: string;
}

export type FileLinks = Partial<
  Pick<
    StoredFile,
    "deal_id" | "person_id" | "org_id" | "product_id" | "activity_id" | "lead_id" | "project_id"
  >
>;

/**
 * Keeps an uploaded file under the client's name.
 * @throws Refusal 400 naming the link whose record does not exist.
 */
export function addFile(
  world: World,
  userId: number,
  upload: Upload,
  links: FileLinks,
): StoredFile {
  const id = world.files.nextId();
  return put(world, userId, links, {
    id,
    file_name: storedName(upload.fileName, id),
    file_type: fileType(upload),
    name: upload.fileName,
    content: upload.content,
    content_type: upload.contentType,
  });
}

/** Links a file that lies at Google; there are no bytes of it here. */
export function addRemoteFile(
  world: World,
  userId: number,
  remote: { remote_id?: string; file_type: string; name: string },
  links: FileLinks,
): StoredFile {
  const id = world.files.nextId();
  return put(world, userId, links, {
    id,
    file_name: "",
    file_type: remote.file_type,
    name: remote.name,
    content: Buffer.alloc(0),
    content_type: "application/octet-stream",
    remote_id: remote.remote_id ?? `emulated-remote-file-${id}`,
  });
}

function put(
  world: World,
  userId: number,
  links: FileLinks,
  file: Pick<
    StoredFile,
    "id" | "file_name" | "file_type" | "name" | "content" | "content_type" | "remote_id"
  >,
): StoredFile {
  checkLinks(world, links);
  const now = timestamp(world.clock.now());
  return world.files.put({
    user_id: userId,
    deal_id: links.deal_id ?? null,
    person_id: links.person_id ?? null,
    org_id: links.org_id ?? null,
    product_id: links.product_id ?? null,
    activity_id: links.activity_id ?? null,
    lead_id: links.lead_id ?? null,
    project_id: links.project_id ?? null,
    add_time: now,
    update_time: now,
    description: null,
    active_flag: true,
    ...file,
  });
}

/** Renames or describes a file; its bytes never change. */
export function changeFile(
  world: World,
  file: StoredFile,
  sent: Partial<Pick<StoredFile, "name" | "description">>,
): StoredFile {
  mustBeNamed(sent.name, "name must not be empty");
  return world.files.put({ ...file, ...sent, update_time: timestamp(world.clock.now()) });
}

/** Marks a file as deleted; it is purged after 30 days (text of DELETE /v1/files/{id}). */
export function deleteFile(world: World, file: StoredFile): void {
  const update_time = timestamp(world.clock.now());
  world.files.put({ ...file, active_flag: false, update_time });
}

/** The file, deleted or not; 404 when it never existed or was purged. */
export function readableFile(world: World, id: unknown): StoredFile {
  const file = world.files.get(Number(id));
  if (
    !file ||
    !isReadable(world, { is_deleted: !file.active_flag, update_time: file.update_time })
  ) {
    throw notFound("File");
  }
  return file;
}

/** The file if it is not deleted; 404 otherwise. */
export function activeFile(world: World, id: unknown): StoredFile {
  const file = readableFile(world, id);
  if (!file.active_flag) throw notFound("File");
  return file;
}

function checkLinks(world: World, links: FileLinks): void {
  mustExist(world.deals, links.deal_id, "deal_id");
  mustExist(world.persons, links.person_id, "person_id");
  mustExist(world.organizations, links.org_id, "org_id");
  mustExist(world.products, links.product_id, "product_id");
  mustExist(world.activities, links.activity_id, "activity_id");
  mustExist(world.projects, links.project_id, "project_id");
  if (links.lead_id && !world.leads.get(links.lead_id)) {
    throw invalid(`lead_id: ${links.lead_id} does not exist`);
  }
}

/** The published samples keep a file as `IMG_8189_<hash>.jpg`: name, something unique, extension. */
function storedName(name: string, id: number): string {
  const dot = name.lastIndexOf(".");
  const unique = `_${id.toString(16).padStart(12, "0")}`;
  return dot > 0 ? name.slice(0, dot) + unique + name.slice(dot) : name + unique;
}

/** `img` for pictures, as in the samples; else the extension. */
function fileType({ contentType, fileName }: Upload): string {
  if (contentType.startsWith("image/")) return "img";
  const extension = /\.([^.]+)$/.exec(fileName)?.[1];
  return extension?.toLowerCase() ?? "file";
}
