// Raw Request, as a builder uses it: on the built component, against the emulator.
import { type Emulator, startEmulator } from "../tools/emulator/server";
import { API_TOKEN, thrownBy, tokenConnection } from "./client/access";
import { run } from "./support/component";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());
beforeEach(() => {
  emulator.requests.reset();
  emulator.faults.clear();
});

const raw = (inputs: Record<string, unknown>) =>
  run("rawRequest", tokenConnection(emulator.url), { method: "GET", ...inputs });
const paths = () => emulator.requests.all().map(({ path }) => path);
const refusal = async (inputs: Record<string, unknown>) => {
  const { message } = await thrownBy(() => raw(inputs));
  expect(paths()).toEqual([]);
  return message;
};

describe("a path", () => {
  it.each([
    ["/users/me", "/v1/users/me"],
    ["users/me", "/v1/users/me"],
    ["/v1/users/me", "/v1/users/me"],
    ["/api/v1/users/me", "/api/v1/users/me"],
    ["/api/v2/deals/1", "/api/v2/deals/1"],
  ])("%s goes to %s", async (url, path) => {
    const { data } = await raw({ url });
    expect(data).toMatchObject({ success: true });
    expect(paths()).toEqual([path]);
  });

  it("goes under the chosen version", async () => {
    await raw({ url: "/deals/1", version: "v2" });
    expect(paths()).toEqual(["/api/v2/deals/1"]);
  });

  it("may be an address on the connection's own host", async () => {
    await raw({ url: `${emulator.url}/v1/users/me` });
    expect(paths()).toEqual(["/v1/users/me"]);
  });

  it.each([
    "https://evil.example/v1/users/me",
    "//evil.example/v1/users/me",
    "/v1/deals/../users/me",
    "/v1/users me",
  ])("%s is refused before any request", async (url) => {
    expect(await refusal({ url })).toMatch(/^URL must /);
  });
});

describe("what is sent", () => {
  it("is query, headers and a JSON body", async () => {
    await raw({
      method: "POST",
      url: "/api/v2/deals",
      data: '{"title": "Raw"}',
      headers: [{ key: "X-Trace", value: "night-1" }],
    });
    const request = emulator.requests.last();
    expect(request?.headers).toMatchObject({
      "content-type": "application/json",
      "x-trace": "night-1",
    });
    expect(JSON.parse(String(request?.body))).toEqual({ title: "Raw" });
    await raw({ url: "/api/v2/deals?limit=1", queryParams: [{ key: "status", value: "won" }] });
    expect(emulator.requests.last()?.query).toBe("limit=1&status=won");
  });

  it("is a multipart form of fields and files", async () => {
    const { data } = await raw({
      method: "POST",
      url: "/files",
      formData: [{ key: "deal_id", value: "1" }],
      fileData: [{ key: "file", value: "Hello" }],
      fileDataFileNames: [{ key: "file", value: "hello.txt" }],
    });
    expect(data).toMatchObject({ data: { deal_id: 1, file_name: expect.stringMatching(/hello/) } });
  });

  it("is a plain form when the header asks for it", async () => {
    await raw({
      method: "PUT",
      url: "/files/1",
      headers: [{ key: "Content-Type", value: "application/x-www-form-urlencoded" }],
      formData: [{ key: "name", value: "Offer & More.pdf" }],
    });
    expect(String(emulator.requests.last()?.body)).toBe("name=Offer+%26+More.pdf");
  });
});

describe("what comes back", () => {
  it("is parsed JSON, text or bytes", async () => {
    const url = "/files/1/download";
    const { data: bytes, contentType } = await raw({ url, responseType: "binary" });
    expect(Buffer.isBuffer(bytes)).toBe(true);
    expect(contentType).toMatch(/\//);
    expect((await raw({ url, responseType: "text" })).data).toBe(String(bytes));
    expect((await raw({ url: "/users/me" })).data).toMatchObject({ success: true });
  });
});

describe("retries", () => {
  const quick = { headers: { "x-ratelimit-reset": "0" } };

  it("are off by default: the first 429 is an error", async () => {
    emulator.faults.add({ kind: "429", ...quick });
    const { message } = await thrownBy(() => raw({ url: "/users/me" }));
    expect(message).toMatch(/^GET \/v1\/users\/me → 429: /);
    expect(paths()).toHaveLength(1);
  });

  it("bring a rate-limited request through", async () => {
    emulator.faults.add({ kind: "429", times: 2, ...quick });
    const { data } = await raw({ url: "/users/me", maxRetries: "2", retryDelayMS: "1" });
    expect(data).toMatchObject({ success: true });
    expect(paths()).toHaveLength(3);
  });

  it("repeat a write after an error only when Retry On All Errors is on", async () => {
    const write = { method: "POST", url: "/api/v2/deals", data: '{"title": "R"}', maxRetries: "1" };
    emulator.faults.add({ kind: "500", times: null });
    await thrownBy(() => raw(write));
    expect(paths()).toHaveLength(1);
    await thrownBy(() => raw({ ...write, retryAllErrors: "true" }));
    expect(paths()).toHaveLength(3);
  });
});

describe("bad input", () => {
  it.each([
    [{ url: "/users", maxRetries: "-1" }, "Max Retry Count must be at least 0"],
    [{ url: "/users", retryDelayMS: "soon" }, "Retry Delay (ms) must be a whole number"],
    [{ url: "/users", timeout: "0" }, "Timeout must be at least 1"],
    [{ url: "/users", method: "TRACE" }, "Method must be one of GET, POST, PUT, PATCH, DELETE"],
    [{ url: "" }, "URL is required"],
    [{ url: "/users", data: "{oops" }, "Data must be valid JSON"],
    [{ url: "/users", headers: [{ key: "A\nB", value: "x" }] }, "Header must have a plain name"],
    [{ url: "/users", headers: [{ key: "A", value: "x\r\nB: y" }] }, 'Header "A" must be one line'],
    [
      { url: "/users", headers: [{ key: "authorization", value: "Bearer x" }] },
      'Header "authorization" is set by the connection: remove it',
    ],
    [
      { url: "/users", data: "{}", formData: [{ key: "a", value: "b" }] },
      "Data can't be combined with Form Data or File Data",
    ],
    [
      { url: "/users", fileDataFileNames: [{ key: "file", value: "a.txt" }] },
      'File Data File Names has "file", which File Data has not',
    ],
  ])("%j gets a sentence, and nothing is sent", async (inputs, sentence) => {
    expect(await refusal(inputs)).toContain(sentence);
  });
});

it("never returns or prints the token", async () => {
  const result = await raw({ url: "/users/me", debugRequest: "true" });
  expect(JSON.stringify(result)).not.toContain(API_TOKEN);
});
