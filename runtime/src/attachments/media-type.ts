/** Beginnings of the formats that offices exchange; what none of them fits is plain bytes. */
const signatures: readonly (readonly [
  mediaType: string,
  offset: number,
  bytes: readonly number[],
])[] = [
  ['application/pdf', 0, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
  ['video/mp4', 4, [0x66, 0x74, 0x79, 0x70]],
  ['audio/mpeg', 0, [0x49, 0x44, 0x33]],
  ['audio/wav', 8, [0x57, 0x41, 0x56, 0x45]],
  ['application/msword', 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['application/zip', 0, [0x50, 0x4b, 0x03, 0x04]],
];

const zippedByEnding: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/**
 * The media type by content; the name only tells office formats from other archives. What a browser
 * could run (HTML, SVG) is never named as such, so that it is only ever downloaded.
 */
export function mediaTypeOf(name: string, head: Uint8Array): string {
  const found = signatures.find(([, offset, bytes]) =>
    bytes.every((byte, index) => head[offset + index] === byte),
  )?.[0];
  if (found === 'application/zip') {
    return zippedByEnding[name.toLowerCase().split('.').at(-1) ?? ''] ?? found;
  }
  if (found !== undefined) return found;
  return isText(head) ? 'text/plain' : 'application/octet-stream';
}

function isText(head: Uint8Array): boolean {
  return head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
