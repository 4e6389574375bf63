// Downloads: what a file is called, however the server spells it.
import { opened, tokenConnection } from "./access";
import { type Listener, listen } from "./listen";

let server: Listener | undefined;
afterEach(() => server?.server.close());

/** The name under which a download arrives whose reply carries this Content-Disposition. */
async function nameFor(disposition?: string): Promise<string | undefined> {
  const headers: Record<string, string> = { "content-type": "application/pdf" };
  if (disposition !== undefined) headers["content-disposition"] = disposition;
  server = await listen({}, "bytes", headers);
  const { pipedrive } = opened(tokenConnection(server.url));
  const download = await pipedrive.send("GET /v1/files/{id}/download", { path: { id: 1 } });
  expect(download.data.toString()).toBe("bytes");
  return download.fileName;
}

/** A text as its UTF-8 bytes arrive in a header that Node reads as Latin-1. */
const bytesOf = (text: string) => Buffer.from(text).toString("latin1");

test.each([
  ["UTF-8", "attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%26%20Ma%C3%9F.pdf", "Grüße & Maß.pdf"],
  [
    "UTF-8 beside a plain name",
    "inline; filename=\"x.pdf\"; filename*=utf-8'de'%C3%BC.pdf",
    "ü.pdf",
  ],
  ["Latin-1", "attachment; filename*=ISO-8859-1''M%FCller.pdf", "Müller.pdf"],
  ["a quoted name", 'attachment; filename="offer; \\"final\\".pdf"', 'offer; "final".pdf'],
  ["a bare name", "attachment;FileName=offer.pdf ; size=5", "offer.pdf"],
  ["raw UTF-8", `attachment; filename="${bytesOf("渡し舟.pdf")}"`, "渡し舟.pdf"],
  ["raw Latin-1", 'attachment; filename="Müller.pdf"', "Müller.pdf"],
  ["broken UTF-8, so the plain name counts", "a; filename=x.pdf; filename*=UTF-8''%FF", "x.pdf"],
])("%s", async (_spelling, disposition, name) => {
  expect(await nameFor(disposition)).toBe(name);
});

test.each([
  ['attachment; filename="../../etc/passwd"', "passwd"],
  ["attachment; filename*=UTF-8''..%5C..%5Cevil%00.exe", "evil.exe"],
])("a name is never a way into a folder: %s", async (disposition, name) => {
  expect(await nameFor(disposition)).toBe(name);
});

test.each([undefined, "attachment", 'attachment; filename=""', 'attachment; filename=".."'])(
  "there may be none: %s",
  async (disposition) => {
    expect(await nameFor(disposition)).toBeUndefined();
  },
);
