interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a picture says that it is; `null` = it does not say. Nothing is unpacked. */
export function imageSize(bytes: Uint8Array, type: "image/png" | "image/jpeg"): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return type === "image/png" ? pngSize(view) : jpegSize(view);
}

const PNG_HEADER = 0x49_48_44_52;

function pngSize(view: DataView): Size | null {
  if (view.byteLength < 24 || view.getUint32(12) !== PNG_HEADER) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The marks under which a JPEG says its size: start of frame, of whichever coding. */
const FRAMES = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);
/** The picture itself begins here: no size comes after it. */
const SCAN = 0xda;

function jpegSize(view: DataView): Size | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const mark = view.getUint8(at + 1);
    if (mark === 0xff) at += 1;
    else if (mark === SCAN) return null;
    else if (FRAMES.has(mark)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    } else at += 2 + view.getUint16(at + 2);
  }
  return null;
}
