// Links of users to a video calling app: v1 only.
import type { Routes } from "../handler";
import { type ProviderLink, removeLink, saveLink } from "../state/meetings";
import { reply } from "./reply";

export const meetings: Routes = {
  "POST /v1/meetings/userProviderLinks": ({ world, body, app }) => {
    const { user_provider_id, ...link } = body as unknown as Omit<ProviderLink, "id"> & {
      user_provider_id: string;
    };
    saveLink(world, { id: user_provider_id, ...link }, app);
    return reply({ message: "The user was added successfully" });
  },

  "DELETE /v1/meetings/userProviderLinks/{id}": ({ world, path, app }) => {
    removeLink(world, String(path.id), app);
    return reply({ message: "The user data was successfully removed" });
  },
};
