// Files: their bytes go in and come out unchanged, and they hang on records.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { API_TOKEN, ask } from "./http";

const NOON = Date.UTC(2026, 10, 20, 12);
const DAY = 24 * 60 * 60 * 1000;
const AWKWARD = Uint8Array.from({ length: 256 }, (_, byte) => byte);

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);
const headers = { "x-api-token": API_TOKEN };

beforeAll(async () => {
  emulator = await startEmulator({ clock: stoppedClock(NOON), limits: false });
});
afterAll(() => emulator.close());

/** Sends a form, multipart or URL-encoded, and reads the JSON of the reply. */
async function send(what: string, body: FormData | URLSearchParams) {
  const [method = "", path = ""] = what.split(" ");
  const reply = await fetch(emulator.url + path, { method, headers, body });
  return { status: reply.status, body: await reply.json() };
}

function upload(links: Record<string, string>, name = "plan.bin", type = "application/zip") {
  const form = new FormData();
  form.append("file", new Blob([AWKWARD], { type }), name);
  for (const [link, id] of Object.entries(links)) form.append(link, id);
  return send("POST /v1/files", form);
}

describe("uploading", () => {
  test("answers with the file, the records it hangs on and where to download it", async () => {
    const { body } = await upload({ deal_id: "2", person_id: "2", org_id: "2", product_id: "1" });
    expect(body.data).toMatchObject({
      user_id: 1,
      deal_id: 2,
      person_id: 2,
      org_id: 2,
      product_id: 1,
      lead_id: null,
      name: "plan.bin",
      file_type: "bin",
      file_size: 256,
      active_flag: true,
      deal_name: "Demo bikes for Velo Aarhus",
      person_name: "Signe Holm",
      add_time: "2026-11-20 12:00:00",
      url: `${emulator.url}/v1/files/${body.data.id}/download`,
    });
  });

  test("refuses a link to a record that does not exist, and a form without a file", async () => {
    const { status, body } = await upload({ deal_id: "999" });
    expect(status).toBe(400);
    expect(body.error).toContain("deal_id");
    expect((await upload({ lead_id: "99999999-9999-4999-8999-999999999999" })).status).toBe(400);
    const form = new FormData();
    form.append("deal_id", "1");
    const empty = await send("POST /v1/files", form);
    expect(empty.status).toBe(400);
    expect(empty.body.error).toContain("file");
  });
});

describe("downloading", () => {
  test("gives back the same bytes, media type and name", async () => {
    const { body } = await upload({}, "größe & maß.png", "image/png");
    expect(body.data.file_type).toBe("img");
    const reply = await fetch(body.data.url, { headers });
    expect(new Uint8Array(await reply.arrayBuffer())).toEqual(AWKWARD);
    expect(reply.headers.get("content-type")).toBe("image/png");
    const name = /filename\*=UTF-8''(.+)$/.exec(reply.headers.get("content-disposition") ?? "");
    expect(decodeURIComponent(name?.[1] ?? "")).toBe("größe & maß.png");
  });

  test("needs credentials like every other call", async () => {
    expect((await fetch(`${emulator.url}/v1/files/1/download`)).status).toBe(401);
  });
});

describe("changing and deleting", () => {
  test("takes name and description form-encoded and leaves the bytes alone", async () => {
    const { body } = await upload({ deal_id: "3" });
    const form = new URLSearchParams({ name: "Floor plan", description: "Second floor" });
    const changed = await send(`PUT /v1/files/${body.data.id}`, form);
    expect(changed.body.data).toEqual({
      ...body.data,
      name: "Floor plan",
      description: "Second floor",
    });
  });

  test("keeps a deleted file readable for 30 days, but not downloadable or listed", async () => {
    const { data } = (await upload({ deal_id: "5" })).body;
    expect((await call(`DELETE /v1/files/${data.id}`)).body.data).toEqual({ id: data.id });
    expect((await call(`GET /v1/files/${data.id}`)).body.data.active_flag).toBe(false);
    expect((await call(`GET /v1/files/${data.id}/download`)).status).toBe(404);
    expect((await call("GET /v1/deals/5/files")).body.data).toEqual([]);
    expect((await call(`DELETE /v1/files/${data.id}`)).status).toBe(404);
    emulator.clock.advance(30 * DAY);
    expect((await call(`GET /v1/files/${data.id}`)).status).toBe(404);
  });
});

describe("listing", () => {
  test("pages at most 100 by start and limit", async () => {
    await upload({ person_id: "4" }, "one.txt");
    await upload({ person_id: "4" }, "two.txt");
    const { body } = await call("GET /v1/persons/4/files?limit=1&start=1");
    expect(body.data).toMatchObject([{ name: "two.txt", person_id: 4 }]);
    expect(body.additional_data.pagination).toEqual({
      start: 1,
      limit: 1,
      more_items_in_collection: false,
    });
    expect((await call("GET /v1/files?limit=101")).status).toBe(400);
  });

  test("sorts by id and update_time, by nothing else", async () => {
    await upload({ org_id: "6" }, "first.txt");
    await upload({ org_id: "6" }, "second.txt");
    const names = async (sort: string) => {
      const { body } = await call(`GET /v1/organizations/6/files?sort=${encodeURIComponent(sort)}`);
      return body.data.map((file: { name: string }) => file.name);
    };
    expect(await names("id DESC")).toEqual(["second.txt", "first.txt"]);
    expect(await names("update_time DESC, id ASC")).toEqual(["first.txt", "second.txt"]);
    expect((await call("GET /v1/files?sort=name%20ASC")).status).toBe(400);
  });

  test("has one list for each kind of record, and 404 for a record that does not exist", async () => {
    await upload({ product_id: "4" }, "lock.pdf", "application/pdf");
    const { body } = await call("GET /v1/products/4/files");
    expect(body.data).toMatchObject([{ product_id: 4, name: "lock.pdf", file_type: "pdf" }]);
    for (const kind of ["deals", "persons", "organizations", "products"]) {
      expect((await call(`GET /v1/${kind}/999/files`)).status).toBe(404);
    }
  });
});

test("a file at Google is linked by its id there and cannot be downloaded from here", async () => {
  const item = { item_type: "deal", item_id: "7", remote_location: "googledrive" };
  const linked = await send(
    "POST /v1/files/remoteLink",
    new URLSearchParams({ ...item, remote_id: "1mT6jshiv" }),
  );
  expect(linked.body.data).toMatchObject({
    deal_id: 7,
    remote_id: "1mT6jshiv",
    remote_location: "googledocs",
    file_size: 0,
  });
  const made = await send(
    "POST /v1/files/remote",
    new URLSearchParams({ ...item, file_type: "gsheet", title: "Prices" }),
  );
  expect(made.body.data).toMatchObject({ name: "Prices", file_type: "gsheet", deal_id: 7 });
  expect((await call(`GET /v1/files/${made.body.data.id}/download`)).status).toBe(400);
});
