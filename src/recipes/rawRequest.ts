// Raw Request: anything the API offers, under the same rules for hosts, secrets and retries.
import { fileResult, pipedriveAction, type Result } from "../action";
import { type Incoming, TIMEOUT } from "../client";
import { type Encoded, encodeForm, encodeMultipart, encodeQuery } from "../encode";
import { InputError } from "../errors";
import {
  bytes,
  choice,
  field,
  integer,
  keyValues,
  parsed,
  plainText,
  required,
  shown,
  text,
  toggle,
} from "../fields";
import { isObject } from "../json";
import { rawVerdict } from "../retry";
import { debugRequest } from "../vocabulary";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

const inputs = {
  method: required(
    choice(
      "Method",
      METHODS.map((value) => ({ value, label: value })),
      { help: "The HTTP method: GET, POST, PUT, PATCH or DELETE." },
    ),
  ),
  url: required(
    text("URL", {
      help: "The path only, such as /deals. One that begins with /v1/, /api/v1/ or /api/v2/ is taken as it is; any other goes under the version below.",
      example: "/files",
    }),
  ),
  version: choice(
    "API Version",
    [
      { value: "v1", label: "v1" },
      { value: "v2", label: "v2" },
    ],
    { help: "Where a path without a version goes. Most records live in v2 today.", default: "v1" },
  ),
  queryParams: keyValues(
    "Query Parameter",
    { help: "Parameters after the question mark, each with key and value." },
    plainText,
  ),
  headers: keyValues(
    "Header",
    {
      help: "Headers to add. The connection sets its own credentials.",
      example: "Accept: text/csv",
    },
    plainText,
  ),
  data: field(
    "Data",
    {
      help: "The body as JSON. Leave blank when Form Data or File Data is filled.",
      example: '{"title": "Website Redesign"}',
    },
    {},
    (raw) => raw,
  ),
  formData: keyValues(
    "Form Data",
    {
      help: "Fields of a multipart form. With the header Content-Type: application/x-www-form-urlencoded they go as a plain form.",
    },
    plainText,
  ),
  fileData: keyValues(
    "File Data",
    { help: "Files of a multipart form: the field's name and text or binary content." },
    bytes,
  ),
  fileDataFileNames: keyValues(
    "File Data File Names",
    { help: "Names of those files; the keys equal the keys of File Data." },
    plainText,
  ),
  responseType: required(
    choice(
      "Response Type",
      [
        { value: "json", label: "JSON" },
        { value: "text", label: "Text" },
        { value: "binary", label: "Binary" },
      ],
      { help: "How to return the reply: json, text or binary.", default: "json" },
    ),
  ),
  timeout: integer("Timeout", {
    help: `Milliseconds to wait for a reply. Blank means ${TIMEOUT}.`,
    example: "2000",
    least: 1,
    most: 900_000,
  }),
  maxRetries: integer("Max Retry Count", {
    help: "How often to try again, 0 to 20. A spent daily budget is never tried again.",
    default: "0",
    least: 0,
    most: 20,
  }),
  retryDelayMS: integer("Retry Delay (ms)", {
    help: "Milliseconds between attempts. A 429 reply that asks for longer gets it. Ignored with Use Exponential Backoff.",
    default: "0",
    least: 0,
    most: 300_000,
  }),
  useExponentialBackoff: toggle("Use Exponential Backoff", {
    help: "Yes waits half a second before the first new attempt and twice as long before each next one.",
  }),
  retryAllErrors: toggle("Retry On All Errors", {
    help: "No tries again after 429; after 5xx and network errors only for GET and DELETE. Yes tries again after any error and with any method: a change may then be made twice.",
  }),
  debugRequest,
};

export const rawRequest = pipedriveAction({
  label: "Raw Request",
  description: "Sends any request to the Pipedrive API. Costs what the called operation costs.",
  inputs,
  example: { data: { success: true, data: { id: 1, title: "Website Redesign" } } },
  schema: {},
  async perform(pipedrive, values) {
    const headers = headersOf(values.headers);
    const policy = {
      maxRetries: values.maxRetries ?? 0,
      retryDelayMS: values.retryDelayMS ?? 0,
      retryAllErrors: values.retryAllErrors,
      useExponentialBackoff: values.useExponentialBackoff,
    };
    const reply = await pipedrive.sendRaw({
      method: values.method,
      url: values.url,
      version: values.version ?? "v1",
      query: encodeQuery(grouped(values.queryParams)),
      headers,
      body: bodyOf(values, headers),
      timeout: values.timeout ?? TIMEOUT,
      expects: values.responseType === "json" ? "any" : "bytes",
      retry: (attempt, outcome) =>
        rawVerdict(policy, values.method, attempt, outcome, Math.random()),
    });
    return resultOf(values.responseType, reply);
  },
});

type Pairs<Value> = readonly { key: string; value: Value }[];

function grouped(pairs: Pairs<string>): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const { key, value } of pairs) groups[key] = [...(groups[key] ?? []), value];
  return groups;
}

/** Headers that would change who asks, or whom. */
const OWNED = new Set([
  "authorization",
  "x-api-token",
  "host",
  "cookie",
  "content-length",
  "transfer-encoding",
  "connection",
  "proxy-authorization",
]);

function headersOf(pairs: Pairs<string>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { key, value } of pairs) {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(key)) {
      throw new InputError(`Header must have a plain name, got ${shown(key)}`);
    }
    if (/[^\t\x20-\x7e]/.test(value)) {
      throw new InputError(
        `Header ${shown(key)} must be one line of plain ASCII: drop line breaks and accents`,
      );
    }
    if (OWNED.has(key.toLowerCase())) {
      throw new InputError(`Header ${shown(key)} is set by the connection: remove it`);
    }
    headers[key.toLowerCase()] = value;
  }
  return headers;
}

interface BodyInputs {
  method: string;
  data: unknown;
  formData: Pairs<string>;
  fileData: Pairs<ReturnType<typeof bytes>>;
  fileDataFileNames: Pairs<string>;
}

function bodyOf(values: BodyInputs, headers: Record<string, string>): Encoded | undefined {
  const { data, formData, fileData, fileDataFileNames } = values;
  const isForm = formData.length > 0 || fileData.length > 0;
  if (isForm && data !== undefined) {
    throw new InputError("Data can't be combined with Form Data or File Data: clear one of them");
  }
  const type = headers["content-type"];
  delete headers["content-type"];
  const names = new Map(fileDataFileNames.map(({ key, value }) => [key, value]));
  for (const name of names.keys()) {
    if (!fileData.some(({ key }) => key === name)) {
      throw new InputError(`File Data File Names has ${shown(name)}, which File Data has not`);
    }
  }
  if (isForm && type?.startsWith("application/x-www-form-urlencoded") && fileData.length === 0) {
    return encodeForm(grouped(formData));
  }
  if (isForm) {
    return encodeMultipart([
      ...formData.map(({ key, value }) => [key, value] as const),
      ...fileData.map(({ key, value: { data: content, contentType } }) => {
        const fileName = names.get(key) ?? key;
        return [key, { content, contentType, fileName }] as const;
      }),
    ]);
  }
  return data === undefined ? undefined : encodeData(data, type);
}

/** JSON is checked before it leaves, unless the header says that the body is something else. */
function encodeData(data: unknown, type: string | undefined): Encoded {
  const contentType = type ?? "application/json";
  if (!/json/i.test(contentType)) return { data: plainText(data, "Data"), contentType };
  return { data: JSON.stringify(parsed(data, "Data")), contentType };
}

function resultOf(responseType: "json" | "text" | "binary", reply: Incoming): Result {
  const contentType = reply.contentType || "application/octet-stream";
  if (responseType === "binary") {
    return fileResult({ data: reply.bytes, contentType, fileName: reply.fileName });
  }
  const text = reply.bytes.toString("utf8");
  if (responseType === "text") return { data: text };
  return { data: isObject(reply.body) || Array.isArray(reply.body) ? reply.body : parsedOr(text) };
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
