// The only file that talks to the network: axios with its limits of time and size, and what came back.
import axios, { AxiosError, type AxiosResponse, isAxiosError } from "axios";
import axiosRetry from "axios-retry";
import { agents } from "./agents";
import { fileNameIn } from "./disposition";
import { InputError } from "./errors";
import { errorText } from "./refusals";
import { type Outcome, TOO_LARGE } from "./retry";

/** Largest body and reply in bytes: the platform hands on no larger buffer between steps. */
export const MOST_BYTES = 128 * 1024 * 1024;

/** What came back, whatever its status; `outcome.status` is undefined when nothing did. */
export interface Incoming {
  outcome: Outcome;
  bytes: Buffer;
  /** Parsed when it is JSON, else the text. */
  body: unknown;
  contentType: string;
  /** What a download is called, where the reply says so. */
  fileName: string | undefined;
}

/** `json`: always JSON. `any`: not nothing, and JSON where it is called so. `bytes`: whatever comes. */
export type Expected = "json" | "any" | "bytes";

/** Asked before every attempt, and told how it ended. */
export interface Admission {
  enter(): Promise<void>;
  leave(status: number | undefined, headers: Outcome["headers"]): void;
}

declare module "axios" {
  interface AxiosRequestConfig {
    admission?: Admission;
    /** Which successes count as failures because their body can't be read. */
    expects?: Expected;
  }
}

/** The code of an attempt that took longer than its timeout. */
const TIMED_OUT = "ETIMEDOUT";
const UNREADABLE = "UNREADABLE";
const CUT_OFF = "ECONNRESET";

/** How axios begins its words for a reply above `maxContentLength`. */
const OVER_SIZE = "maxContentLength";

// maxRedirects: axios would otherwise take the token to any host it is led to.
export const http = axios.create({
  maxRedirects: 0,
  maxContentLength: MOST_BYTES,
  maxBodyLength: Number.POSITIVE_INFINITY,
  responseType: "arraybuffer",
  transformRequest: (data) => data,
  transformResponse: (data) => data,
  ...agents(),
});

const send = axios.getAdapter("http");

/** One attempt: its turn in the window, its time, and whether its answer can be read. */
http.defaults.adapter = async (config) => {
  await config.admission?.enter();
  // axios's own timeout starts again with every packet; this one ends the whole attempt.
  const controller = new AbortController();
  const deadline = setTimeout(() => controller.abort(), config.timeout ?? 0);
  let answer: AxiosResponse | undefined;
  try {
    answer = await send({ ...config, signal: controller.signal });
    if (!isReadable(answer, config.expects)) {
      throw new AxiosError(UNREADABLE, UNREADABLE, config, answer.request, answer);
    }
    return answer;
  } catch (error) {
    if (isAxiosError(error)) {
      // axios shows the status line of a reply that broke off: what matters is that it broke off.
      if (isCutOff(error)) Object.assign(error, { response: undefined, code: CUT_OFF });
      answer ??= error.response;
      // Without the signal: axios-retry would take its end for an order to stop.
      error.config = config;
    }
    throw error;
  } finally {
    clearTimeout(deadline);
    config.admission?.leave(answer?.status, answer === undefined ? {} : headersOf(answer));
  }
};
axiosRetry(http, { retries: 0 });

const isCutOff = ({ code, message, response }: AxiosError): boolean =>
  code !== UNREADABLE &&
  !message.startsWith(OVER_SIZE) &&
  response !== undefined &&
  response.status >= 200 &&
  response.status < 300;

function headersOf(response: AxiosResponse): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined && value !== null) headers[name.toLowerCase()] = String(value);
  }
  return headers;
}

/** Not a copy: a download may take up a good part of the memory there is. */
const bytesOf = ({ data }: AxiosResponse<Buffer>): Buffer =>
  Buffer.isBuffer(data) ? data : Buffer.from(data ?? "");

function isReadable(response: AxiosResponse<Buffer>, expected: Expected = "bytes"): boolean {
  if (expected === "bytes" || response.status === 204) return true;
  const { bytes, contentType, isJson } = read(response);
  return expected === "any" && !/json/i.test(contentType) ? bytes.length > 0 : isJson;
}

interface Read extends Incoming {
  /** Whether `body` is what JSON says, or the text as it came. */
  isJson: boolean;
}

/** A reply is judged, then handed on: it is read once for both. */
const known = new WeakMap<AxiosResponse, Read>();

function read(response: AxiosResponse<Buffer>): Read {
  const before = known.get(response);
  if (before !== undefined) return before;
  const headers = headersOf(response);
  const bytes = bytesOf(response);
  const contentType = headers["content-type"] ?? "";
  const { body, isJson } = parse(bytes, contentType, response.config.expects);
  const reply = {
    outcome: { status: response.status, headers, error: errorText(body), network: undefined },
    bytes,
    body,
    contentType,
    fileName: fileNameIn(headers["content-disposition"]),
    isJson,
  };
  known.set(response, reply);
  return reply;
}

/** Reads a reply of any status. */
export const incoming = (response: AxiosResponse<Buffer>): Incoming => read(response);

function parse(bytes: Buffer, contentType: string, expected: Expected | undefined) {
  if (expected !== "json" && !/json|text|html|xml/i.test(contentType)) {
    return { body: undefined, isJson: false };
  }
  const text = bytes.toString("utf8");
  try {
    const body: unknown = JSON.parse(text);
    return { body, isJson: true };
  } catch {
    return { body: text, isJson: false };
  }
}

/** A failure in axios's words becomes ours: its own object holds the request with its token. */
export function failed(error: unknown): Incoming {
  if (!isAxiosError(error)) throw new InputError("The request could not be written");
  if (error.response === undefined) {
    return {
      outcome: { status: undefined, headers: {}, error: "", network: codeOf(error) },
      bytes: Buffer.alloc(0),
      body: undefined,
      contentType: "",
      fileName: undefined,
    };
  }
  const reply = incoming(error.response as AxiosResponse<Buffer>);
  return error.code === UNREADABLE
    ? { ...reply, outcome: { ...reply.outcome, unreadable: true } }
    : reply;
}

/** How a failed attempt ended, for the retry policy. */
export const outcomeOf = (error: AxiosError): Outcome => failed(error).outcome;

function codeOf({ code = "ERR_NETWORK", message }: AxiosError): string {
  if (message.startsWith(OVER_SIZE)) return TOO_LARGE;
  return code === AxiosError.ERR_CANCELED ? TIMED_OUT : code;
}
