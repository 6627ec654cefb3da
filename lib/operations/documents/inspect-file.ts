import { imageSize } from "./image-size";

export type MediaType = "application/pdf" | "image/png" | "image/jpeg";
export type FileRefusal = "empty" | "too-large" | "unknown-type" | "damaged" | "too-many-pixels";
export type Inspection =
  | { readonly kind: "fit"; readonly mediaType: MediaType }
  | { readonly kind: "refused"; readonly reason: FileRefusal };

export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;
/** A small file that unfolds to more than a reviewer's browser can hold is an attack. */
const MOST_PIXELS = 100_000_000;
const TAIL_BYTES = 2048;

const START: Readonly<Record<MediaType, readonly number[]>> = {
  "application/pdf": [0x25, 0x50, 0x44, 0x46, 0x2d],
  "image/png": [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  "image/jpeg": [0xff, 0xd8, 0xff],
};
const END: Readonly<Record<MediaType, string>> = {
  "application/pdf": "%%EOF",
  "image/png": "IEND",
  "image/jpeg": "\u00ff\u00d9",
};

/** By what is in it: neither its name nor what the sender says of it counts. */
export function inspectFile(bytes: Uint8Array): Inspection {
  if (bytes.length === 0) return refused("empty");
  if (bytes.length > MAX_DOCUMENT_BYTES) return refused("too-large");
  const types = Object.keys(START) as MediaType[];
  const mediaType = types.find((type) => START[type].every((byte, at) => bytes[at] === byte));
  if (mediaType === undefined) return refused("unknown-type");
  if (!latin1(bytes.subarray(-TAIL_BYTES)).includes(END[mediaType])) return refused("damaged");
  return mediaType === "application/pdf" ? { kind: "fit", mediaType } : picture(bytes, mediaType);
}

function picture(bytes: Uint8Array, mediaType: "image/png" | "image/jpeg"): Inspection {
  const size = imageSize(bytes, mediaType);
  if (size === null || size.width === 0 || size.height === 0) return refused("damaged");
  const isHuge = size.width * size.height > MOST_PIXELS;
  return isHuge ? refused("too-many-pixels") : { kind: "fit", mediaType };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

function refused(reason: FileRefusal): Inspection {
  return { kind: "refused", reason };
}
