/** The largest file that the program reads, in bytes: an encrypted one that holds many assessments. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The bytes of a file that was dropped. Of one that is larger than any that is read, only so many that
 * the program sees it: a film would fill the memory before it is refused.
 */
export async function droppedBytes(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer());
}
