// Pipedrive's own npm client, enumerated. Its methods are found by what they send, not by their names:
// every method of every API class is called once with arguments that are their own names.
import type { AxiosInstance, InternalAxiosRequestConfig } from "axios";
import * as v1 from "pipedrive/v1";
import * as v2 from "pipedrive/v2";

export type Arguments = Record<string, unknown>;
type ApiClass = new (configuration: unknown) => object;

interface Version {
  /** Where its calls stand in the contract. */
  root: string;
  exports: Readonly<Record<string, unknown>>;
  Configuration: new (settings: { apiKey: string; basePath: string }) => unknown;
}

const VERSIONS: readonly Version[] = [
  { root: "/v1", exports: v1, Configuration: v1.Configuration },
  { root: "/api/v2", exports: v2, Configuration: v2.Configuration },
];

/** How one method of the client takes its arguments; each argument by the name it has on the wire. */
export interface Method {
  version: Version;
  Class: ApiClass;
  name: string;
  /** Arguments of the path, in its order. */
  path: string[];
  query: Map<string, string>;
  /** Fields of a form, by name; empty for JSON. */
  form: Map<string, string>;
  /** The argument that is the JSON body. */
  body?: string;
}

const MARK = /^__(.+)__$/;
const marked = (value: unknown): string | undefined => MARK.exec(String(value))?.[1];

/** A list of one works wherever a value may stand: in a path, a query, a form and JSON. */
const namesThemselves: Arguments = new Proxy(
  {},
  { get: (_target, name) => (typeof name === "string" ? [`__${name}__`] : undefined) },
);

/** Every method of the client by its call, without the names of path parts. Aliases of "BetaApi" are left out. */
export async function officialMethods(): Promise<Map<string, Method>> {
  const methods = new Map<string, Method>();
  for (const version of VERSIONS) {
    for (const [className, Class] of Object.entries(version.exports)) {
      if (!/^(?!Base|Beta)\w+Api$/.test(className)) continue;
      for (const name of Object.getOwnPropertyNames((Class as ApiClass).prototype)) {
        if (name === "constructor") continue;
        const [call, method] = await probe(version, Class as ApiClass, name);
        if (methods.has(call)) throw new Error(`The client makes ${call} in two ways`);
        methods.set(call, method);
      }
    }
  }
  return methods;
}

async function probe(
  version: Version,
  Class: ApiClass,
  name: string,
): Promise<[call: string, method: Method]> {
  const sent: InternalAxiosRequestConfig[] = [];
  const api = new Class(new version.Configuration({ apiKey: "-", basePath: "http://probe" }));
  (api as { axios: AxiosInstance }).axios.defaults.adapter = async (config) => {
    sent.push(config);
    return { data: {}, status: 200, statusText: "OK", headers: {}, config };
  };
  await invoke(api, name, namesThemselves);
  const [config] = sent;
  if (config === undefined) throw new Error(`${name} of the client sends nothing`);
  const url = new URL(config.url ?? "");
  const path: string[] = [];
  const template = url.pathname
    .split("/")
    .map((segment) => {
      const argument = marked(decodeURIComponent(segment));
      if (argument !== undefined) path.push(argument);
      return argument === undefined ? segment : "{}";
    })
    .join("/");
  const call = `${config.method?.toUpperCase()} ${version.root}${template}`;
  const method: Method = {
    version,
    Class,
    name,
    path,
    query: byName(url.searchParams),
    ...bodyOf(config),
  };
  return [call, method];
}

export const invoke = (api: object, name: string, args: Arguments): Promise<unknown> =>
  (api as Record<string, (args: Arguments) => Promise<unknown>>)[name]?.(args) ??
  Promise.reject(new Error(`The client has no method ${name}`));

const byName = (entries: Iterable<[string, unknown]>): Map<string, string> =>
  new Map([...entries].map(([wire, value]) => [wire, marked(value) ?? ""]));

function bodyOf({ data, headers }: InternalAxiosRequestConfig): Pick<Method, "body" | "form"> {
  if (data instanceof FormData) return { form: byName(data) };
  if (typeof data !== "string" || data === "") return { form: new Map() };
  if (String(headers.get("content-type")).startsWith("application/x-www-form-urlencoded")) {
    return { form: byName(new URLSearchParams(data)) };
  }
  const body = marked(JSON.parse(data));
  return { form: new Map(), ...(body === undefined ? {} : { body }) };
}
