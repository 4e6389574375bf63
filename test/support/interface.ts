// The published interface in short lines, one per input, so that a change of it is read at a glance.
import type { Published, PublishedInput } from "./component";

/** Input key → type, collection, whether it is required, default. */
type Lines = Record<string, string>;

export interface Interface {
  actions: Record<string, Lines>;
  connections: Record<string, Lines>;
  dataSources: Record<string, Lines>;
  triggers: Record<string, Lines>;
}

const line = ({ type, collection, required, default: fallback, scope }: PublishedInput): string =>
  [
    type,
    ...(scope === undefined ? [] : [`scope ${scope}`]),
    ...(collection === undefined ? [] : [collection]),
    ...(required ? ["required"] : []),
    ...(fallback === undefined || fallback === "" ? [] : [`default ${String(fallback)}`]),
  ].join(", ");

const lines = (inputs: readonly PublishedInput[]): Lines =>
  Object.fromEntries(inputs.map((input) => [input.key, line(input)]));

/** Keys of everything, and its inputs in the order in which they are shown. */
export function interfaceOf({ actions, connections, dataSources, triggers }: Published): Interface {
  const sorted = <Item extends { inputs: PublishedInput[] }>(items: [string, Item][]) =>
    Object.fromEntries(
      items
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, { inputs }]) => [key, lines(inputs)]),
    );
  return {
    actions: sorted(Object.entries(actions)),
    connections: sorted(connections.map((connection) => [connection.key, connection])),
    dataSources: sorted(Object.entries(dataSources)),
    triggers: sorted(Object.entries(triggers)),
  };
}
