// What an image is and how large, read from its first bytes: GIF, JPEG and PNG.

export interface Image {
  format: "gif" | "jpg" | "png";
  /** Pixels. */
  width: number;
  height: number;
}

/** The format and size of an image; undefined for bytes that are none of the three. */
export function imageOf(bytes: Buffer): Image | undefined {
  if (/^GIF8[79]a$/.test(bytes.toString("latin1", 0, 6)) && bytes.length >= 10) {
    return { format: "gif", width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  }
  if (bytes.toString("latin1", 0, 8) === "\x89PNG\r\n\x1a\n" && bytes.length >= 24) {
    return { format: "png", width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  return bytes.length >= 4 && bytes.readUInt16BE(0) === 0xffd8 ? jpegOf(bytes) : undefined;
}

/** The size stands in the first frame header (SOF0–SOF15); C4, C8 and CC are other segments. */
function jpegOf(bytes: Buffer): Image | undefined {
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
      return { format: "jpg", width, height };
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}
