import { deflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { crc32 } from '../../lib/office/crc32';
import { paragraph, rawZip, wordParts, wordTable, type RawEntry } from './build';

export const utf8 = (words: string) => new TextEncoder().encode(words);
export const body =
  paragraph('2024年临湾区政务公开任务') +
  wordTable([
    ['序号', '工作任务', '责任单位'],
    ['1', '公开预算', '区财政局'],
  ]);
export const parts = wordParts(body);

/** The parts of a good document as entries whose claims a test may bend. */
export function entries(bend: (entry: RawEntry) => Partial<RawEntry> = () => ({})): RawEntry[] {
  return Object.entries(parts).map(([name, words]) => {
    const content = utf8(words);
    const entry: RawEntry = {
      name,
      data: deflateSync(content),
      method: 8,
      size: content.length,
      crc: crc32(content),
    };
    return { ...entry, ...bend(entry) };
  });
}
/** The good document with other claims about its main part. */
export const bent = (change: Partial<RawEntry>) =>
  rawZip(entries(({ name }) => (name === 'word/document.xml' ? change : {})));

/** 200 MB of the same byte, packed to some 200 KB. */
export function bomb(): Uint8Array {
  return deflateRawSync(Buffer.alloc(200 * 1024 * 1024, 32));
}
