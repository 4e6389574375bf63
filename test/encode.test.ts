// How the parts of a request are written.
import { encodeForm, encodeJson, encodeMultipart, encodeQuery, fillPath } from "../src/encode";

describe("a path", () => {
  it("holds its values percent-encoded", () => {
    expect(fillPath("/v1/files/{id}/x/{name}", { id: 7, name: "a/b?c#ü" })).toBe(
      "/v1/files/7/x/a%2Fb%3Fc%23%C3%BC",
    );
  });

  it.each(["", ".", "..", undefined])("refuses %j where a value belongs", (id) => {
    expect(() => fillPath("/v1/files/{id}", { id })).toThrow(/^The path needs a value for id, got/);
  });
});

describe("a query", () => {
  it("leaves out what is not filled and keeps 0 and false", () => {
    expect(encodeQuery({ a: undefined, b: null, c: 0, d: false, e: "" })).toBe("c=0&d=false&e=");
  });

  it("repeats the name of a list, or joins it with commas where the contract says so", () => {
    expect(encodeQuery({ deal_ids: [1, 2] })).toBe("deal_ids=1&deal_ids=2");
    expect(encodeQuery({ deal_ids: [1, 2] }, ["deal_ids"])).toBe("deal_ids=1%2C2");
  });

  it("encodes what has a meaning of its own", () => {
    expect(encodeQuery({ term: "R&D = 100 % + ü" })).toBe("term=R%26D+%3D+100+%25+%2B+%C3%BC");
  });
});

describe("a body", () => {
  it("of JSON drops what is not filled and keeps null", () => {
    const { data, contentType } = encodeJson({ title: "A", value: undefined, person_id: null });
    expect(data).toBe('{"title":"A","person_id":null}');
    expect(contentType).toBe("application/json");
  });

  it("of a form is written like a query", () => {
    expect(encodeForm({ name: "Offer & More.pdf", description: undefined })).toEqual({
      data: "name=Offer+%26+More.pdf",
      contentType: "application/x-www-form-urlencoded",
    });
  });

  it("of several parts keeps bytes, names and types", async () => {
    const content = Buffer.from([0, 255, 13, 10]);
    const file = { content, fileName: "Angebot Ü.pdf", contentType: "application/pdf" };
    const { data, contentType } = encodeMultipart([
      ["deal_id", 7],
      ["note", undefined],
      ["file", file],
    ]);
    const form = await new Response(new Uint8Array(data as Buffer), {
      headers: { "content-type": contentType },
    }).formData();
    expect([...form.keys()]).toEqual(["deal_id", "file"]);
    expect(form.get("deal_id")).toBe("7");
    const sent = form.get("file") as File;
    expect([sent.name, sent.type]).toEqual(["Angebot Ü.pdf", "application/pdf"]);
    expect(Buffer.from(await sent.arrayBuffer()).equals(content)).toBe(true);
  });
});
