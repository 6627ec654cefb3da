/** The smallest files that are what they say. */
export const PDF = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n", "latin1");

/** A PNG that says it is so large; `IDAT` is left out, nobody unpacks it here. */
export function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(33);
  header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  header.writeUInt32BE(13, 8);
  header.write("IHDR", 12, "latin1");
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return Buffer.concat([header, Buffer.from("\0\0\0\0IEND\xae\x42\x60\x82", "latin1")]);
}

/** A JPEG with a comment before its frame. */
export function jpegOf(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const comment = Buffer.from([0xff, 0xfe, 0, 6, 1, 2, 3, 4]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), comment, frame, Buffer.from([0xff, 0xd9])]);
}

/** What a program begins with, on Windows and on Linux, and an archive. */
export const STRANGERS = {
  "a program of Windows": Buffer.from("MZ\x90\0\x03\0\0\0%%EOF", "latin1"),
  "a program of Linux": Buffer.from("\x7fELF\x02\x01\x01", "latin1"),
  "an archive": Buffer.from("PK\x03\x04\x14\0\0\0\x08\0", "latin1"),
  "a page with a script": Buffer.from("<html><script>alert(1)</script>%PDF-1.4 %%EOF"),
  "a compressed stream": Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]),
} as const;
