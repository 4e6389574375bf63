// The name of a downloaded file, out of a reply's Content-Disposition and into a step's own. Pure.
// https://www.rfc-editor.org/rfc/rfc6266, https://www.rfc-editor.org/rfc/rfc8187

const PARAMETER = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;

/** The file name a Content-Disposition header gives, without any folder; undefined when it gives none. */
export function fileNameIn(header: string | undefined): string | undefined {
  const named = new Map<string, string>();
  for (const [, name = "", quoted, bare = ""] of (header ?? "").matchAll(PARAMETER)) {
    named.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? bare.trim());
  }
  const plain = named.get("filename");
  return baseName(extended(named.get("filename*")) ?? (plain && utf8(plain)) ?? "");
}

/** `UTF-8''Gr%C3%BC%C3%9Fe.pdf`; undefined when it is not written like that. */
function extended(value: string | undefined): string | undefined {
  const [, charset = "", encoded = ""] = /^([\w-]+)'[^']*'(.*)$/.exec(value ?? "") ?? [];
  try {
    if (/^utf-8$/i.test(charset)) return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
  const latin1 = /^iso-8859-1$/i.test(charset);
  return latin1
    ? encoded.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : undefined;
}

/** Node reads header bytes as Latin-1; servers that write a plain name beyond ASCII mean UTF-8. */
function utf8(text: string): string {
  const bytes = Buffer.from(text, "latin1");
  const decoded = bytes.toString("utf8");
  return Buffer.from(decoded).equals(bytes) ? decoded : text;
}

/** A name from outside is the name of a file, never a way into a folder. */
function baseName(name: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
  const last = name.replace(/[\u0000-\u001f\u007f]/g, "").replace(/^.*[/\\]/, "");
  return ["", ".", ".."].includes(last) ? undefined : last;
}

/** A Content-Disposition for a file: ASCII, with the true name beside it where that needs more. */
export function dispositionOf(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%]/gu, "_");
  const plain = `attachment; filename="${ascii}"`;
  return ascii === fileName ? plain : `${plain}; filename*=UTF-8''${percent(fileName)}`;
}

/** Percent-encoded down to what RFC 8187 lets stand. */
const percent = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
