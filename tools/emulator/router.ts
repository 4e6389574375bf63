// Which operation a request means. /v1 and /api/v1 are the same calls; v2 has only /api/v2.
import { callOf, type Operation } from "../contract/rows";

export interface Match {
  operation: Operation;
  /** The operation as published, e.g. `PATCH /v1/leads/{id}`. */
  call: string;
  /** Path values as they stand in the address: still text, still percent-encoded. */
  path: Record<string, string>;
}

export interface Router {
  /** The operation; or which methods the path would have had (none: there is no such path). */
  find(method: string, path: string): Match | { otherMethods: string[] };
}

interface Route {
  operation: Operation;
  call: string;
  segments: string[];
}

const COMPANY_HOST_V1 = /^\/api\/v1(?=\/)/;
const PLACEHOLDER = /^\{(.+)\}$/;

/** A router over the operations of the API; those of the OAuth server stand on another host. */
export function routerOf(operations: readonly Operation[]): Router {
  const routes = operations
    .filter((operation) => !operation.server)
    .map(routeOf)
    .sort(byPlaceholders);
  return {
    find(method, path) {
      const segments = path.replace(COMPANY_HOST_V1, "/v1").split("/");
      const matches = routes.filter((route) => fits(route.segments, segments));
      const found = matches.find((route) => route.operation.method === method);
      if (!found) return { otherMethods: matches.map((route) => route.operation.method) };
      return { operation: found.operation, call: found.call, path: valuesOf(found, segments) };
    },
  };
}

function routeOf(operation: Operation): Route {
  const call = callOf(operation);
  return { operation, call, segments: call.slice(call.indexOf(" ") + 1).split("/") };
}

/** `/deals/search` is looked at before `/deals/{id}`. */
const byPlaceholders = (one: Route, other: Route): number =>
  placeholders(one) - placeholders(other);

const placeholders = (route: Route): number =>
  route.segments.filter((segment) => PLACEHOLDER.test(segment)).length;

const fits = (segments: readonly string[], asked: readonly string[]): boolean =>
  segments.length === asked.length &&
  segments.every((segment, at) =>
    PLACEHOLDER.test(segment) ? asked[at] !== "" : segment === asked[at],
  );

function valuesOf(route: Route, asked: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  route.segments.forEach((segment, at) => {
    const name = PLACEHOLDER.exec(segment)?.[1];
    if (name) values[name] = asked[at] ?? "";
  });
  return values;
}
