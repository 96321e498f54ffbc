import { crc32, deflateSync } from 'node:zlib';

const pageWidth = 640;
const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * Creates a PNG of about `bytes` bytes that looks like a scanned letter: grey lines in place of text on speckled paper.
 */
export function scannedPage(bytes: number, seed: number): Buffer {
  const height = Math.max(1, Math.floor(bytes / (pageWidth + 1)));
  const rows = Buffer.alloc((pageWidth + 1) * height);
  let state = (seed * 2654435761) >>> 0 || 1;
  for (let y = 0; y < height; y++) {
    const start = y * (pageWidth + 1) + 1;
    const isLine = y % 28 > 16 && y % 28 < 24 && y > 40;
    const lineEnd = pageWidth - 60 - (((y - (y % 28)) * 37) % 200);
    for (let x = 0; x < pageWidth; x++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const isInk = isLine && x > 50 && x < lineEnd && (x >> 3) % 7 !== 0;
      rows[start + x] = isInk ? 90 + (state & 63) : 240 + (state & 15);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pageWidth, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  // The image data is not compressed, so that the size is as requested.
  const data = deflateSync(rows, { level: 0 });
  return Buffer.concat([pngSignature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
