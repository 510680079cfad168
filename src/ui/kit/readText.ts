/** Bytes that are decoded at once: a few milliseconds. */
const PIECE = 1_048_576;

/** The text of a file (UTF-8), piece by piece: decoded in one go, a file of 50 MB would hold the page up. */
export async function readText(file: Blob): Promise<string> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  for (let at = 0; at < file.size; at += PIECE) {
    pieces.push(decoder.decode(await file.slice(at, at + PIECE).arrayBuffer(), { stream: true }));
  }
  return [...pieces, decoder.decode()].join('');
}
