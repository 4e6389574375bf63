// From Pipedrive's documents to our tables, and what changed between two states of them.

import { compare } from "../tools/contract/compare";
import type { Operation } from "../tools/contract/contract";
import type { Tables } from "../tools/contract/corrections";
import { distill } from "../tools/contract/distill";
import { readDocument } from "../tools/contract/openapi";
import { addPicture, boats, DOCUMENT, getBoats } from "./boats";

describe("a published document becomes rows", () => {
  test("a row keeps method, path, cost, scopes, tags and documented errors, and no prose", () => {
    expect(getBoats).toEqual({
      version: "v2",
      operationId: "getBoats",
      method: "GET",
      path: "/boats",
      tag: "Boats,Beta",
      deprecated: false,
      tokenCost: 10,
      auth: ["api_key", "oauth2"],
      scopes: ["boats:read", "boats:full"],
      params: expect.any(Array),
      body: null,
      success: expect.any(Object),
      errors: [404],
    });
  });

  test("a largest page and a comma list are read from the words that describe them", () => {
    expect(getBoats.params).toEqual([
      { name: "limit", in: "query", type: "integer", docMax: 500 },
      { name: "cursor", in: "query", type: "string" },
      { name: "include_fields", in: "query", type: "string", enum: ["crew", "mast"], csv: true },
    ]);
  });

  test("paging is told from the parameters, and the reply's where the two disagree", () => {
    expect(getBoats.success).toEqual({
      status: 200,
      envelope: true,
      dataType: "array",
      additionalData: ["next_cursor"],
      relatedObjects: true,
      pagination: "cursor",
    });
    const withoutCursor = DOCUMENT.replace(/ {8}- \{ in: query, name: cursor.*\n/, "");
    const [row] = distill(readDocument(withoutCursor));
    expect(row?.success).toMatchObject({ pagination: null, responsePagination: "cursor" });
  });

  test("a multipart body is merged from its parts, with null where null is allowed", () => {
    expect(addPicture.body).toEqual({
      contentType: "multipart/form-data",
      bodyRequired: true,
      type: "object",
      required: ["file"],
      properties: {
        file: { type: "string", format: "binary" },
        crop_x: { type: "integer", nullable: true },
      },
    });
    expect(addPicture).toMatchObject({ deprecated: true, success: { status: 201 } });
  });

  test("a file that is not such a document is refused with a reason", () => {
    expect(() => readDocument("info: { title: Pipedrive }")).toThrow(/no `paths` or no `servers`/);
    expect(() => readDocument("servers: [{ url: https://x/v3 }]\npaths: {}")).toThrow(
      'The document\'s server is neither v1 nor v2: "https://x/v3"',
    );
  });
});

describe("a published document becomes reply shapes", () => {
  test("a record that several replies share stands once, under Pipedrive's name for it", () => {
    expect(boats.replies.shapes).toEqual({
      BoatV2: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "integer" },
          name: { type: ["string", "null"] },
          rig: { type: ["string", "null"], enum: ["sloop", "ketch", null] },
        },
      },
    });
    const { replies } = boats.replies;
    expect(replies["GET /api/v2/boats"]?.properties?.data).toEqual({
      type: "array",
      items: { $ref: "#/shapes/BoatV2" },
    });
    expect(replies["POST /api/v2/boats/{channel-id}/picture"]?.properties?.data).toEqual({
      $ref: "#/shapes/BoatV2",
    });
  });

  test("a placeholder key such as USER_ID becomes a map from any id", () => {
    const related = boats.replies.replies["GET /api/v2/boats"]?.properties?.related_objects;
    expect(related?.properties?.user).toEqual({
      type: "object",
      additionalProperties: { type: "object", properties: { name: { type: "string" } } },
    });
  });
});

describe("what changed between two states of the tables", () => {
  const changed = (change: (row: Operation) => Operation): Tables => ({
    ...boats,
    operations: boats.operations.map((row) => (row === getBoats ? change(row) : row)),
  });

  test("nothing", () => {
    expect(compare(boats, structuredClone(boats))).toEqual(["nothing changed"]);
  });

  test("an operation that is new, and one that is gone", () => {
    const fewer = { ...boats, operations: [getBoats] };
    expect(compare(fewer, boats)).toEqual(["added    POST /api/v2/boats/{channel-id}/picture"]);
    expect(compare(boats, fewer)).toEqual(["removed  POST /api/v2/boats/{channel-id}/picture"]);
  });

  test("a field, with its dotted path and both values", () => {
    const dearer = changed((row) => ({ ...row, tokenCost: 20 }));
    expect(compare(boats, dearer)).toEqual(["changed  GET /api/v2/boats: tokenCost: 10 → 20"]);
  });

  test("a parameter goes by its name: moving it is no change", () => {
    const moved = changed((row) => ({ ...row, params: [...row.params].reverse() }));
    expect(compare(boats, moved)).toEqual(["nothing changed"]);
    const capped = changed((row) => ({
      ...row,
      params: row.params.map((param) => (param.docMax ? { ...param, docMax: 100 } : param)),
    }));
    expect(compare(boats, capped)).toEqual([
      "changed  GET /api/v2/boats: params.limit.docMax: 500 → 100",
    ]);
  });

  test("a shared record, at every call that answers with it", () => {
    const { BoatV2 } = boats.replies.shapes;
    const grown = { ...BoatV2, properties: { ...BoatV2?.properties, crew: { type: "integer" } } };
    const after = { ...boats, replies: { ...boats.replies, shapes: { BoatV2: grown } } };
    expect(compare(boats, after)).toEqual([
      'changed  GET /api/v2/boats: reply.properties.data.items.properties.crew: (absent) → {"type":"integer"}',
      'changed  POST /api/v2/boats/{channel-id}/picture: reply.properties.data.properties.crew: (absent) → {"type":"integer"}',
    ]);
  });
});
