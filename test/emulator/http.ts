// How the emulator's own tests talk to it: plain fetch with an API token, the reply read whole.

export interface Reply {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back
  body: any;
}

export const API_TOKEN = "emulator-api-token";

/** A request with the API token of user 1; `json` becomes the body. */
export async function ask(
  origin: string,
  call: string,
  json?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const [method = "", path = ""] = call.split(" ");
  const own: Record<string, string> = {};
  if (!("authorization" in headers)) own["x-api-token"] = API_TOKEN;
  if (json !== undefined) own["content-type"] = "application/json";
  const reply = await fetch(origin + path, {
    method,
    headers: { ...own, ...headers },
    body: json === undefined || typeof json === "string" ? json : JSON.stringify(json),
    redirect: "manual",
  });
  return read(reply);
}

/** A form-encoded POST, as OAuth clients send it. */
export async function post(
  address: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const body = new URLSearchParams(form);
  return read(await fetch(address, { method: "POST", body, headers, redirect: "manual" }));
}

async function read(reply: Response): Promise<Reply> {
  const text = await reply.text();
  const json = reply.headers.get("content-type")?.startsWith("application/json");
  return { status: reply.status, headers: reply.headers, body: json ? JSON.parse(text) : text };
}
