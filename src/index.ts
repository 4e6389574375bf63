// The component: its maps of actions, connections and pickers. The key of an action is its name here.
import { component } from "@prismatic-io/spectral";
import { apiToken, oauth2 } from "./connections";
import * as pipelines from "./resources/pipelines";

export default component({
  key: "pipedrive",
  public: false,
  display: {
    label: "Pipedrive",
    description: "Manage leads, companies, activities, and more on the Pipedrive platform",
    iconPath: "icon.png",
    category: "Application Connectors",
  },
  connections: [oauth2, apiToken],
  actions: { ...pipelines },
});
