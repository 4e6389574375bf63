// Files: upload, download, remote links, and the lists of each record.
// https://developers.pipedrive.com/docs/api/v1/Files
import { type Answer, type Asked, invalid, type Routes } from "../handler";
import { offsetPage } from "../pages";
import { type SortFields, sortedV1 } from "../sorting";
import {
  activeFile,
  addFile,
  addRemoteFile,
  changeFile,
  deleteFile,
  type FileLinks,
  readableFile,
  type StoredFile,
} from "../state/files";
import { findReadable } from "../state/lookup";
import { fileOfProductV1, fileV1 } from "../wire/files";
import { reply } from "./reply";

export const files: Routes = {
  "GET /v1/files": (asked) => list(asked, () => true, fileV1),

  "GET /v1/files/{id}": (asked) => replyFile(asked, readableFile(asked.world, asked.path.id)),

  "POST /v1/files": (asked) => {
    const { world, user, body } = asked;
    const upload = asked.files.file;
    if (!upload) throw invalid("file is required");
    return replyFile(asked, addFile(world, user.id, upload, body as FileLinks));
  },

  "POST /v1/files/remote": (asked) => {
    const { file_type, title, ...item } = asked.body as unknown as RemoteBody;
    const remote = { file_type, name: title };
    return replyFile(asked, addRemoteFile(asked.world, asked.user.id, remote, linkTo(item)));
  },

  "POST /v1/files/remoteLink": (asked) => {
    const { remote_id, ...item } = asked.body as unknown as RemoteBody;
    const remote = { remote_id, file_type: "gdoc", name: remote_id };
    return replyFile(asked, addRemoteFile(asked.world, asked.user.id, remote, linkTo(item)));
  },

  "PUT /v1/files/{id}": (asked) => {
    const { world, path, body } = asked;
    const sent = body as Partial<Pick<StoredFile, "name" | "description">>;
    return replyFile(asked, changeFile(world, activeFile(world, path.id), sent));
  },

  "DELETE /v1/files/{id}": ({ world, path }) => {
    const file = activeFile(world, path.id);
    deleteFile(world, file);
    return reply({ id: file.id });
  },

  // Whether Pipedrive streams or redirects to its storage is not published; here the bytes come at once.
  "GET /v1/files/{id}/download": ({ world, path }) => {
    const file = activeFile(world, path.id);
    if (file.remote_id !== undefined) throw invalid("a remote file cannot be downloaded");
    const { content, content_type, name } = file;
    return { bytes: { content, contentType: content_type, fileName: name } };
  },

  "GET /v1/deals/{id}/files": (asked) => {
    const deal = findReadable(asked.world, asked.world.deals, asked.path.id, "Deal");
    return list(asked, (file) => file.deal_id === deal.id, fileV1);
  },

  "GET /v1/persons/{id}/files": (asked) => {
    const person = findReadable(asked.world, asked.world.persons, asked.path.id, "Person");
    return list(asked, (file) => file.person_id === person.id, fileV1);
  },

  "GET /v1/organizations/{id}/files": (asked) => {
    const { world, path } = asked;
    const organization = findReadable(world, world.organizations, path.id, "Organization");
    return list(asked, (file) => file.org_id === organization.id, fileV1);
  },

  "GET /v1/products/{id}/files": (asked) => {
    const product = findReadable(asked.world, asked.world.products, asked.path.id, "Product");
    return list(asked, (file) => file.product_id === product.id, fileOfProductV1);
  },
};

interface RemoteBody {
  file_type: string;
  title: string;
  remote_id: string;
  item_type: "deal" | "organization" | "person";
  item_id: number;
}

function linkTo({ item_type, item_id }: Pick<RemoteBody, "item_type" | "item_id">): FileLinks {
  if (item_type === "deal") return { deal_id: item_id };
  return item_type === "person" ? { person_id: item_id } : { org_id: item_id };
}

const replyFile = ({ world, origin }: Asked, file: StoredFile): Answer =>
  reply(fileV1(world, origin, file));

const SORT_FIELDS: SortFields<StoredFile> = {
  id: (file) => file.id,
  update_time: (file) => file.update_time,
};

function list(
  { world, origin, query }: Asked,
  belongs: (file: StoredFile) => boolean,
  shape: (world: Asked["world"], origin: string, file: StoredFile) => unknown,
): Answer {
  const active = world.files.filter((file) => file.active_flag && belongs(file));
  const page = offsetPage(sortedV1(active, query.sort, SORT_FIELDS), query);
  return reply(
    page.rows.map((file) => shape(world, origin, file)),
    { additional_data: page.additional_data },
  );
}
