// Pictures of persons: what is taken for a picture, which part of it, and where it is read.
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { imageOf } from "../../tools/emulator/state/images";
import { API_TOKEN, ask } from "./http";

let emulator: Emulator;
const call = (what: string) => ask(emulator.url, what);

beforeAll(async () => {
  emulator = await startEmulator({ limits: false });
});
afterAll(() => emulator.close());

function png(width: number, height: number): Buffer {
  const head = Buffer.from("89504e470d0a1a0a0000000d49484452000000000000000008020000", "hex");
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

/** A comment segment stands before the frame header, as cameras write it. */
function jpeg(width: number, height: number): Buffer {
  const head = Buffer.from("ffd8fffe00040000ffc2001108000000000300000000", "hex");
  head.writeUInt16BE(height, 13);
  head.writeUInt16BE(width, 15);
  return head;
}

async function send(person: number, content: Buffer, crop: Record<string, number> = {}) {
  const form = new FormData();
  form.append("file", new File([new Uint8Array(content)], "p", { type: "image/png" }));
  for (const [name, value] of Object.entries(crop)) form.append(name, String(value));
  const headers = { "x-api-token": API_TOKEN };
  const url = `${emulator.url}/v1/persons/${person}/picture`;
  const reply = await fetch(url, { method: "POST", headers, body: form });
  return { status: reply.status, body: (await reply.json()) as { data: never; error: string } };
}

test("a new picture takes the place of the old one and is read on v2", async () => {
  const first = await send(2, png(128, 128));
  expect(first.body.data).toMatchObject({ item_type: "person", item_id: 2, active_flag: true });
  const second = await send(2, png(600, 600));
  const { data } = (await call("GET /api/v2/persons/2/picture")).body;
  expect(data).toMatchObject({ file_size: 28, added_by_user_id: 1 });
  expect(data.id).toBe((second.body.data as { id: number }).id);
  expect(data.pictures["512"]).toMatch(/_512\.png$/);
  expect((await call("GET /api/v2/persons/2")).body.data.picture_id).toBe(data.id);
});

test("a deleted picture is gone", async () => {
  await send(3, png(200, 200));
  expect((await call("DELETE /v1/persons/3/picture")).status).toBe(200);
  expect((await call("GET /api/v2/persons/3/picture")).status).toBe(404);
  expect((await call("DELETE /v1/persons/3/picture")).status).toBe(404);
});

test.each([
  ["text", Buffer.from("no picture at all"), {}, /GIF, JPG or PNG/],
  ["a picture that is not square", png(300, 200), {}, /as wide as high/],
  ["a small picture", png(100, 100), {}, /at least 128 pixels/],
  ["a small part", png(300, 300), { crop_width: 64, crop_height: 64 }, /at least 128 pixels/],
  ["a part outside", png(300, 300), { crop_x: 200, crop_width: 128 }, /within the image/],
])("%s is refused", async (_name, content, crop, error) => {
  const { status, body } = await send(4, content, crop);
  expect(status).toBe(400);
  expect(body.error).toMatch(error);
});

test("a square part of a picture that is not square is taken", async () => {
  const crop = { crop_x: 50, crop_y: 0, crop_width: 200, crop_height: 200 };
  expect((await send(4, png(300, 200), crop)).status).toBe(200);
});

test("format and size are read from the bytes", () => {
  const gif = Buffer.from([...Buffer.from("GIF87a"), 0x2c, 0x01, 0x04, 0x01]);
  expect(imageOf(gif)).toEqual({ format: "gif", width: 300, height: 260 });
  expect(imageOf(png(300, 260))).toEqual({ format: "png", width: 300, height: 260 });
  expect(imageOf(jpeg(300, 260))).toEqual({ format: "jpg", width: 300, height: 260 });
  expect(imageOf(Buffer.from("ffd8ffe0", "hex"))).toBeUndefined();
});
