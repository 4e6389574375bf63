// What the designer shows of the polling trigger before it has run.
import type { TriggerPayload } from "@prismatic-io/spectral";
import { exampleOf } from "../example";
import { replies } from "../generated/replies";
import { SOURCES } from "./sources";

const deals = (): unknown[] => {
  const { call } = SOURCES.deal;
  const { data } = exampleOf(call, replies[call]) as { data: unknown[] };
  return data;
};

/** A poll of deals in a flow that does not batch. */
export function examplePayload(): { payload: TriggerPayload } {
  const named = { id: "", name: "" };
  return {
    payload: {
      headers: {},
      queryParameters: {},
      rawBody: { data: null },
      body: {
        data: { resourceType: "deal", created: deals(), updated: [] },
        contentType: "application/json",
      },
      pathFragment: "",
      webhookUrls: {},
      webhookApiKeys: {},
      invokeUrl: "",
      executionId: "",
      customer: { ...named, externalId: "" },
      instance: named,
      user: { ...named, email: "", externalId: "" },
      integration: { ...named, versionSequenceId: "", externalVersion: "" },
      flow: { ...named, stableId: "" },
      startedAt: "2026-11-20T08:30:00Z",
      globalDebug: false,
    },
  };
}
