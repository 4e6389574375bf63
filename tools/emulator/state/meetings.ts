// Links between users and the video calling app they installed; the app gives each link its UUID.
// https://developers.pipedrive.com/docs/api/v1/Meetings
import { Refusal } from "../handler";
import type { World } from "../world";
import type { App } from "./apps";
import { mustExist } from "./lookup";

export interface ProviderLink {
  /** `user_provider_id`. */
  id: string;
  user_id: number;
  company_id: number;
  marketplace_client_id: string;
}

/** An app manages its own links only; a personal token those of every app that is installed. */
const mayManage = (world: World, clientId: string, app: App | undefined): boolean =>
  app === undefined ? world.apps.has(clientId) : app.client_id === clientId;

/** @throws Refusal 401 for an app or a company that the caller has no say in. */
export function saveLink(world: World, link: ProviderLink, app: App | undefined): void {
  const { user_id, company_id, marketplace_client_id } = link;
  if (company_id !== world.company.id || !mayManage(world, marketplace_client_id, app)) {
    throw new Refusal(401, "No permission to create user provider link");
  }
  mustExist(world.users, user_id, "user_id");
  world.providerLinks.put(link);
}

/** @throws Refusal 403 for a link that is not there, 401 for one of another app. */
export function removeLink(world: World, id: string, app: App | undefined): void {
  const link = world.providerLinks.get(id);
  if (!link) throw new Refusal(403, "Incorrect parameter provided");
  if (!mayManage(world, link.marketplace_client_id, app)) {
    throw new Refusal(401, "No permission to remove user provider link");
  }
  world.providerLinks.delete(id);
}
