// Reads everything that coverage is counted from: the built component with what its samples prove it to
// send, the contract, the official client, the reference, the older references.
import reference from "../../test/fixtures/reference.json";
import { samples } from "../../test/samples";
import { component } from "../../test/support/component";
import { loadContract } from "../contract/contract";
import type { Offer, OlderRow, Sources } from "./coverage";
import { LEFT_OUT } from "./leftOut";
import { officialMethods } from "./officialClient";
import older from "./olderReferences.json";

/** Connections and actions as built; the calls are those of the samples, which test/everyCall holds true. */
export function readOffer(): Offer {
  const callsOf = (key: string) =>
    (samples.get(key) ?? []).flatMap(({ requests }) => requests.map(({ call }) => call));
  return {
    connections: new Set(component.connections.map(({ key }) => key)),
    actions: new Map(Object.keys(component.actions).map((key) => [key, new Set(callsOf(key))])),
  };
}

export async function readSources(): Promise<Sources> {
  const methods = [...(await officialMethods())];
  return {
    operations: loadContract().operations,
    leftOut: LEFT_OUT,
    reference: reference.actions.map(({ key }) => key),
    officialClient: new Map(
      methods.map(([call, { Class, name }]) => [call, `${Class.name}.${name}`]),
    ),
    older: older as OlderRow[],
  };
}
