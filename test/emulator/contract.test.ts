// The contract judges both sides: what a request may say, and what a reply may hold.
import FormData from "form-data";
import { loadContract, type Parameter } from "../../tools/contract/contract";
import { bodyShape } from "../../tools/emulator/bodies";
import { strictAjv } from "../../tools/emulator/formats";
import { readQuery } from "../../tools/emulator/parameters";
import { replyCheck } from "../../tools/emulator/replies";
import { joined } from "../../tools/emulator/routes";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { API_TOKEN, ask, post } from "./http";

const contract = loadContract();
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ limits: false });
});
afterAll(() => emulator.close());

/** The status and the sentence of a refusal, in the shape of the application's errors. */
async function refusal(call: string, json?: unknown, headers?: Record<string, string>) {
  const { status, body } = await ask(emulator.url, call, json, headers);
  expect(body).toMatchObject({ success: false, data: null, additional_data: null });
  expect(body).toHaveProperty("error_info");
  return `${status} ${body.error}`;
}

describe("which call a request means", () => {
  test("a path that is none is a 404, a method that the path has not is a 405", async () => {
    expect(await refusal("GET /v1/nothing")).toBe("404 Not found");
    const wrong = await ask(emulator.url, "PATCH /v1/users");
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  test("calls that Pipedrive withdrew from v1 are gone", async () => {
    expect(await refusal("GET /v1/deals")).toBe("404 Not found");
    expect(await refusal("GET /v2/deals")).toBe("404 Not found");
  });

  test("credentials come before everything else", async () => {
    const reply = await fetch(`${emulator.url}/v1/nothing`);
    expect(reply.status).toBe(401);
    expect(reply.headers.get("x-401-by-gw")).toBe("true");
  });

  test("two handlers for one call, or one for a call that is none, stop the start", () => {
    const handler = () => ({ body: {} });
    const users = { "GET /v1/users": handler };
    expect(() => joined([users, users], contract.byCall)).toThrow("Two handlers for GET /v1/users");
    expect(() => joined([{ "GET /v1/deals": handler }], contract.byCall)).toThrow(
      "GET /v1/deals is no published operation",
    );
  });
});

describe("the query", () => {
  test.each([
    ["GET /api/v2/deals?nope=1", '400 Parameter "nope" is not allowed'],
    ["GET /api/v2/deals?owner_id=abc", '400 Parameter "owner_id" must be of type integer'],
    ["GET /api/v2/deals?owner_id=1.5", '400 Parameter "owner_id" must be of type integer'],
    ["GET /api/v2/deals?owner_id=", '400 Parameter "owner_id" must be of type integer'],
    ["GET /api/v2/deals?owner_id=1&owner_id=2", '400 Parameter "owner_id" is given more than once'],
    ["GET /api/v2/deals?limit=501", '400 Parameter "limit" must be less than or equal to 500'],
    ["GET /api/v2/deals?limit=0", '400 Parameter "limit" must be greater than or equal to 1'],
    ["GET /v1/leads?limit=501", '400 Parameter "limit" must be less than or equal to 500'],
    ["GET /v1/leads?start=-1", '400 Parameter "start" must be greater than or equal to 0'],
    ["GET /v1/files?limit=101", '400 Parameter "limit" must be less than or equal to 100'],
    [
      "GET /api/v2/deals?include_labels=1",
      '400 Parameter "include_labels" must be of type boolean',
    ],
    [
      "GET /api/v2/deals?sort_direction=up",
      '400 Parameter "sort_direction" must be one of asc, desc',
    ],
    [
      "GET /api/v2/deals?status=open,closed",
      '400 Parameter "status" must be one of open, won, lost, deleted',
    ],
    [
      `GET /api/v2/deals?custom_fields=${Array(16).fill("a").join()}`,
      '400 Parameter "custom_fields" must not have more than 15 items',
    ],
    [
      `GET /api/v2/deals?ids=${Array(101).fill("1").join()}`,
      '400 Parameter "ids" must not have more than 100 items',
    ],
    ["GET /v1/users/find", '400 Parameter "term" is required'],
    [
      "GET /v1/leads?sort=title%20UP",
      '400 Parameter "sort" must be a list of "field ASC" or "field DESC"',
    ],
  ])("%s", async (call, error) => {
    expect(await refusal(call)).toBe(error);
  });

  test("v1 takes yes and no as 1 and 0 too, v2 only as true and false", () => {
    const flag: Parameter = { name: "flag", in: "query", type: "boolean" };
    const read = (query: string, version: "v1" | "v2") => readQuery(query, [flag], version).flag;
    expect([read("flag=1", "v1"), read("flag=0", "v1")]).toEqual([true, false]);
    expect([read("flag=true", "v1"), read("flag=false", "v2")]).toEqual([true, false]);
    for (const text of ["1", "0", "TRUE", ""]) {
      expect(() => read(`flag=${text}`, "v2")).toThrow('Parameter "flag" must be of type boolean');
    }
  });
});

describe("the path", () => {
  test.each([
    ["GET /api/v2/deals/abc", '400 Parameter "id" must be of type integer'],
    ["GET /v1/leads/17", '400 Parameter "id" must match format "uuid"'],
    ["GET /v1/users/1%2F2", '400 Parameter "id" must be of type integer'],
  ])("%s", async (call, error) => {
    expect(await refusal(call)).toBe(error);
  });
});

describe("a JSON body", () => {
  const deal = { title: "Fifty bikes" };
  test.each([
    ["an unknown field", { ...deal, nope: 1 }, 'Unknown field "nope"'],
    ["a missing field", { value: 1 }, '"title" is required'],
    ["text for a number", { ...deal, owner_id: "1" }, 'Field "owner_id" must be integer'],
    ["a fraction for an id", { ...deal, owner_id: 1.5 }, 'Field "owner_id" must be integer'],
    ["1 for yes", { ...deal, is_archived: 1 }, 'Field "is_archived" must be boolean'],
    ["null where none may be", { title: null }, 'Field "title" must be string'],
    [
      "a date that is none",
      { ...deal, expected_close_date: "2026-02-30" },
      'Field "expected_close_date" must match format "date"',
    ],
    [
      "a list of text for ids",
      { ...deal, label_ids: ["1"] },
      'Field "label_ids[0]" must be integer',
    ],
    ["a list for an object", [deal], "Request body must be object"],
    ["text for an object", '"title"', "Request body must be a JSON object or array"],
    ["half of a body", '{"title":', "Request body is not valid JSON"],
  ])("with %s is refused by name", async (_what, body, error) => {
    expect(await refusal("POST /api/v2/deals", body)).toBe(`400 ${error}`);
  });

  test("must say that it is JSON in v2", async () => {
    const headers = { "content-type": "text/plain" };
    expect(await refusal("POST /api/v2/deals", deal, headers)).toBe(
      "400 Content type must be application/json",
    );
  });

  test("names a field inside another by its whole place", async () => {
    const person = { name: "Mia", emails: [{ value: 1 }] };
    expect(await refusal("POST /api/v2/persons", person)).toBe(
      '400 Field "emails[0].value" must be string',
    );
  });

  test("is refused where a call takes none", async () => {
    expect(await refusal("DELETE /api/v2/deals/1", { id: 1 })).toBe(
      "400 This call takes no request body",
    );
  });

  test("of a lead may hold custom fields of deals by their keys, and no other strange name", async () => {
    const key = "0123456789abcdef0123456789abcdef01234567";
    const lead = { title: "Ten bikes", visible_to: 3 };
    for (const name of [key, `${key}_currency`, `${key}_formatted_address`]) {
      expect(await refusal("POST /v1/leads", { ...lead, [name]: "x" })).toBe(
        '400 Field "visible_to" must be string',
      );
    }
    for (const name of [key.slice(1), `${key}_nope`, key.toUpperCase()]) {
      const { visible_to, ...rest } = lead;
      expect(await refusal("POST /v1/leads", { ...rest, [name]: "x" })).toBe(
        `400 Unknown field "${name}"`,
      );
    }
  });
});

describe("a form", () => {
  const send = (path: string, body: FormData | globalThis.FormData) =>
    fetch(emulator.url + path, {
      method: "POST",
      headers: {
        "x-api-token": API_TOKEN,
        ...(body instanceof FormData ? body.getHeaders() : {}),
      },
      body: body instanceof FormData ? new Uint8Array(body.getBuffer()) : body,
    });
  const bytes = new File([new Uint8Array([0, 255, 13, 10, 1])], "größe.bin");
  const native = (fields: Record<string, string | File>): globalThis.FormData => {
    const form = new globalThis.FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return form;
  };
  const errorOf = async (reply: Response) =>
    `${reply.status} ${((await reply.json()) as { error: string }).error}`;

  test("that is multipart needs its file, as a file, and knows no other fields", async () => {
    const refused = async (fields: Record<string, string | File>) =>
      errorOf(await send("/v1/files", native(fields)));
    expect(await refused({ deal_id: "1" })).toBe('400 "file" is required');
    expect(await refused({ file: "text" })).toBe('400 "file" must be a file');
    expect(await refused({ file: bytes, nope: "1" })).toBe('400 Unknown field "nope"');
    expect(await refused({ file: bytes, other: bytes })).toBe('400 Unknown file "other"');
    expect(await refused({ file: bytes, deal_id: "one" })).toBe(
      '400 Field "deal_id" must be of type integer',
    );
  });

  test("holds one file only", async () => {
    const two = native({ file: bytes });
    two.append("file", bytes);
    expect(await errorOf(await send("/v1/files", two))).toBe(
      '400 Only one file "file" can be sent',
    );
  });

  test.each(["native", "form-data"])("made by %s arrives byte for byte", async (maker) => {
    const packaged = new FormData();
    packaged.append("file", Buffer.from(await bytes.arrayBuffer()), { filename: bytes.name });
    const form = maker === "native" ? native({ file: bytes }) : packaged;
    const reply = await send("/v1/files", form);
    expect(reply.status).toBe(200);
    const { data } = (await reply.json()) as { data: { id: number; file_size: number } };
    const stored = emulator.world.files.get(data.id);
    expect(stored?.content).toEqual(Buffer.from([0, 255, 13, 10, 1]));
    expect(data.file_size).toBe(5);
  });

  test("that is no multipart at all is refused", async () => {
    expect(await refusal("POST /v1/files", { deal_id: 1 })).toBe(
      "400 Content type must be multipart/form-data",
    );
  });

  test("replaces JSON in a POST of v1, but not in v2", async () => {
    const headers = { "x-api-token": API_TOKEN };
    const label = { name: "Frosty", color: "blue" };
    const v1 = await post(`${emulator.url}/v1/leadLabels`, label, headers);
    expect(v1.body).toMatchObject({ success: true, data: label });
    const v2 = await post(`${emulator.url}/api/v2/deals`, { title: "x" }, headers);
    expect(v2.status).toBe(400);
  });
});

describe("a reply", () => {
  const check = replyCheck(contract);
  const me = (data: unknown) => check("GET /v1/users/me", { success: true, data });

  test("may leave out what is documented and hold null, but nothing else", () => {
    expect(me({ id: 1, name: null })).toBeUndefined();
    expect(me({ id: "1" })).toBe("reply breaks the contract: /data/id must be integer,null");
    expect(me({ id: 1, age: 40 })).toContain('/data must NOT have additional properties ("age")');
  });

  test("that breaks the contract is not sent: a 500 says what is wrong with the emulator", async () => {
    const user = emulator.world.users.get(2);
    if (!user) throw new Error("user 2 is missing");
    const wrong = { ...user, phone: 17 as unknown as string };
    emulator.world.users.put(wrong);
    expect(await refusal("GET /v1/users/2")).toBe(
      "500 GET /v1/users/{id}: reply breaks the contract: /data/phone must be string,null",
    );
    emulator.world.users.put(user);
    expect((await ask(emulator.url, "GET /v1/users/2")).status).toBe(200);
  });

  test("may hold an undocumented place only where a quirk names it", () => {
    const companyId = { success: true, data: [], additional_data: { company_id: 1 } };
    expect(check("GET /v1/users", companyId)).toBeUndefined();
    expect(check("GET /v1/users/find", companyId)).toContain("additional_data");
    const other = { success: true, data: [], additional_data: { company_name: "x" } };
    expect(check("GET /v1/users", other)).toContain("company_name");
  });
});

test("every published body and reply is a schema the judge can use", () => {
  const ajv = strictAjv();
  const check = replyCheck(contract);
  const bodies = contract.operations.flatMap(({ body }) => (body ? [bodyShape(body)] : []));
  expect(bodies.length).toBeGreaterThan(100);
  for (const shape of bodies) expect(() => ajv.compile(shape)).not.toThrow();
  for (const call of contract.byCall.keys()) expect(() => check(call, null)).not.toThrow();
});
