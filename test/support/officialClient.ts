// Pipedrive's own npm client as a second opinion: makes a request that is written in wire terms.
import { nameless } from "../../tools/contract/rows";
import { type Arguments, invoke, type Method } from "../../tools/coverage/officialClient";
import { partOf, type Request } from "./wire";

/** Makes a request with the client. Rejects when the client has no such method or no such argument. */
export async function sendOfficially(
  methods: ReadonlyMap<string, Method>,
  request: Request,
  server: { url: string; apiToken: string },
): Promise<void> {
  const method = methods.get(nameless(request.call));
  if (method === undefined) throw new Error(`The official client has no ${request.call}`);
  const basePath = server.url + method.version.root;
  const { Class, version, name } = method;
  const api = new Class(new version.Configuration({ apiKey: server.apiToken, basePath }));
  await invoke(api, name, argumentsOf(method, request));
}

/** The client's arguments for a request in wire terms. */
export function argumentsOf(method: Method, request: Request): Arguments {
  const { call, path = {}, query = {}, body, form, multipart } = request;
  const args: Arguments = {};
  const names = [...call.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  names.forEach((name, index) => {
    args[method.path[index] ?? ""] = path[name];
  });
  const give = (known: ReadonlyMap<string, string>, values: object, section: string) => {
    for (const [wire, value] of Object.entries(values)) {
      const argument = known.get(wire);
      if (argument === undefined) {
        throw new Error(`The official client knows no ${wire} in the ${section} of ${call}`);
      }
      args[argument] = value;
    }
  };
  give(method.query, query, "query");
  give(method.form, form ?? {}, "form");
  const parts = Object.entries(multipart ?? {}).map(([wire, value]) => [wire, partOf(value)]);
  give(method.form, Object.fromEntries(parts), "form");
  if (body !== undefined) {
    if (method.body === undefined)
      throw new Error(`The official client sends no JSON with ${call}`);
    args[method.body] = body;
  }
  return args;
}
