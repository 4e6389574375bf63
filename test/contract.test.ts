// The contract of this project: corrected with proof, generated into src.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  contractOf,
  type JsonSchema,
  loadContract,
  readCorrections,
  readTables,
} from "../tools/contract/contract";
import { correct, idleCorrections, mergePatch } from "../tools/contract/corrections";
import { generate } from "../tools/contract/generate";
import { mapParts } from "../tools/contract/schemas";
import { addPicture, boats } from "./boats";

const GENERATED = join(__dirname, "../src/generated");

describe("a correction", () => {
  const why = { fault: "it is wrong", proof: "it was seen" };
  const call = "GET /api/v2/boats";

  test("reaches a parameter by its name and leaves the others alone", () => {
    const { operations } = correct(boats, [
      { call, ...why, patch: { params: { limit: { docMax: 100 }, cursor: null } } },
    ]);
    expect(operations[0]?.params).toEqual([
      { name: "limit", in: "query", type: "integer", docMax: 100 },
      { name: "include_fields", in: "query", type: "string", enum: ["crew", "mast"], csv: true },
    ]);
    expect(operations[1]).toEqual(addPicture);
  });

  test("to one call's reply does not touch the record that other replies share", () => {
    const patch = {
      properties: { data: { items: { properties: { crew: { type: "integer" } } } } },
    };
    const corrected = contractOf(correct(boats, [{ call, ...why, replyPatch: patch }]));
    const inList = corrected.replyOf(call).properties?.data?.items?.properties;
    expect(Object.keys(inList ?? {})).toEqual(["id", "name", "rig", "crew"]);
    expect(corrected.replies.shapes).toEqual(boats.replies.shapes);
  });

  test("to a shared record reaches every reply that holds it", () => {
    const patch = { properties: { rig: null, name: { type: "string" } } };
    const corrected = contractOf(correct(boats, [{ shape: "BoatV2", ...why, replyPatch: patch }]));
    for (const each of corrected.byCall.keys()) {
      const data = corrected.replyOf(each).properties?.data;
      const { properties } = data?.items ?? data ?? {};
      expect(properties).toEqual({ id: { type: "integer" }, name: { type: "string" } });
    }
  });

  test("of a call or a shape that is not there is refused", () => {
    expect(() => correct(boats, [{ call: "GET /api/v2/ships", ...why }])).toThrow(
      "A correction names an unknown call: GET /api/v2/ships",
    );
    expect(() => correct(boats, [{ shape: "ShipV2", ...why }])).toThrow(
      "A correction names an unknown shape: ShipV2",
    );
  });

  // The examples of https://www.rfc-editor.org/rfc/rfc7396#appendix-A that bear on our tables.
  test.each([
    [{ a: "b" }, { a: "c" }, { a: "c" }],
    [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
    [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
    [{ a: ["b"] }, { a: "c" }, { a: "c" }],
    [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
    [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])("merges as RFC 7396 says: %j with %j", (target, patch, result) => {
    expect(mergePatch(target, patch)).toEqual(result);
  });
});

describe("the tables of this project", () => {
  const tables = readTables();
  const corrections = readCorrections();
  const contract = loadContract();

  test("hold every call once", () => {
    expect(contract.byCall.size).toBe(tables.operations.length);
    expect(Object.keys(tables.replies.replies)).toEqual([...contract.byCall.keys()]);
  });

  test("hold no prose in their reply shapes", () => {
    const keywords = new Set<string>();
    const collect = (schema: JsonSchema): JsonSchema => {
      for (const keyword of Object.keys(schema)) keywords.add(keyword);
      return mapParts(schema, collect);
    };
    for (const call of contract.byCall.keys()) collect(contract.replyOf(call));
    expect([...keywords].sort()).toEqual([
      "additionalProperties",
      "anyOf",
      "enum",
      "format",
      "items",
      "properties",
      "required",
      "type",
    ]);
  });

  test("are corrected nowhere without need: each correction still changes something", () => {
    expect(idleCorrections(tables, corrections)).toEqual([]);
  });

  test("are corrected with a proof, for one subject, by a patch", () => {
    const incomplete = corrections.filter(({ call, calls, shape, proof, patch, replyPatch }) => {
      const subjects = [call, calls, shape].filter((subject) => subject !== undefined);
      return subjects.length !== 1 || proof.length < 10 || !(patch ?? replyPatch);
    });
    expect(incomplete).toEqual([]);
  });

  test("know the largest page of every paged list", () => {
    const unknown = contract.operations.filter(({ params, success }) => {
      const limit = params.find((param) => param.name === "limit");
      return success.pagination && limit && !(limit.max ?? limit.docMax);
    });
    expect(unknown).toEqual([]);
  });

  test("answer for no call they do not know", () => {
    expect(() => contract.replyOf("GET /v1/boats")).toThrow(
      'The contract knows no call "GET /v1/boats"',
    );
  });
});

describe("src/generated", () => {
  const files = generate(loadContract());

  test("holds exactly what the contract gives (else: npm run contract)", () => {
    expect(readdirSync(GENERATED).sort()).toEqual(Object.keys(files).sort());
    for (const [name, text] of Object.entries(files)) {
      expect(readFileSync(join(GENERATED, name), "utf8")).toBe(text);
    }
  });

  test("leaves the OAuth operations to the connection", () => {
    expect(Object.values(files).join("")).not.toContain("/oauth/");
  });

  const generated = generate(contractOf(boats));

  test("types a call's path, query, body and data", () => {
    expect(generated["calls.ts"]).toContain(`  "GET /api/v2/boats": {
    path: {};
    query: { limit?: number; cursor?: string; include_fields?: string };
    body: undefined;
    data: BoatV2[];
  };`);
    expect(generated["calls.ts"]).toContain(`  "POST /api/v2/boats/{channel-id}/picture": {
    path: { "channel-id": string };
    query: {};
    body: { file: Upload; crop_x?: number | null };
    data: BoatV2;
  };`);
  });

  test("types a record so that anything may be missing or null, and enums may grow", () => {
    expect(generated["calls.ts"]).toContain(`export interface BoatV2 {
  id?: number | null;
  name?: string | null;
  rig?: string | null;
}`);
  });

  test("tells the client cost, scopes, paging, encoding and names beyond the rule", () => {
    expect(generated["facts.ts"]).toContain(`  "GET /api/v2/boats": {
    operationId: "getBoats",
    cost: 10,
    scopes: "boats:read boats:full",
    pages: "cursor",
    limit: 500,
  },
  "POST /api/v2/boats/{channel-id}/picture": {
    operationId: "addBoatPicture",
    cost: 0,
    scopes: "",
    encoding: "multipart",
    names: { channelId: "channel-id" },
  },`);
  });

  test("writes a shared record and a plain type once, as constants", () => {
    expect(generated["replies.ts"]).toContain('const stringOrNull = { type: ["string", "null"] };');
    expect(generated["replies.ts"]).toContain(`const BoatV2 = {
  type: "object",
  properties: {
    id: integer,
    name: stringOrNull,
    rig: { type: ["string", "null"], enum: ["sloop", "ketch", null] },
  },
};`);
    expect(generated["replies.ts"]).toContain('data: { type: "array", items: BoatV2 },');
  });
});
