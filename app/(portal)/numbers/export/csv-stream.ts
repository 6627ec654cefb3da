import { beginFile, turnOfTheLoop } from "@/lib/turn-of-the-loop";

/**
 * Bytes of the blocks, made only as fast as they are read; ends between two blocks when the
 * reader has gone. `ended` is told once, whichever way it ends.
 */
export function csvStream(
  blocks: AsyncGenerator<string | Uint8Array>,
  signal: AbortSignal,
  ended: () => void,
): ReadableStream<Uint8Array> {
  const endFile = beginFile();
  const finished = () => {
    endFile();
    ended();
  };
  async function finish() {
    finished();
    await blocks.return(undefined);
  }
  signal.addEventListener("abort", () => void finish(), { once: true });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await turnOfTheLoop();
        const { done, value } = await nextOf(blocks, finished);
        if (signal.aborted) return controller.error(signal.reason);
        if (!done) return controller.enqueue(bytesOf(value));
        finished();
        return controller.close();
      },
      cancel: finish,
    },
    { highWaterMark: 1 },
  );
}

const encoder = new TextEncoder();

function bytesOf(block: string | Uint8Array): Uint8Array {
  return typeof block === "string" ? encoder.encode(block) : block;
}

/** A fault ends the export too; the stream then fails, so that no cut file passes for a whole one. */
async function nextOf(blocks: AsyncGenerator<string | Uint8Array>, ended: () => void) {
  try {
    return await blocks.next();
  } catch (fault) {
    ended();
    throw fault;
  }
}
