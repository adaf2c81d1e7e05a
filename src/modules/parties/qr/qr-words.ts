import { mendingWords } from './reed-solomon.js';
import { headBits, type QrVersion } from './qr-version.js';

const BYTE_MODE = 0b0100;
const FILLING = [0xec, 0x11] as const;

/** All codewords of a text, content and mending, in the order in which they are drawn (ISO/IEC 18004, 7.4 to 7.6). */
export function codewordsOf(text: Uint8Array, version: QrVersion): readonly number[] {
  const blocks = blocksOf(contentOf(text, version), version);
  const mending = blocks.map((block) => mendingWords(block, version.mendingWords));
  return [...interleaved(blocks), ...interleaved(mending)];
}

function contentOf(text: Uint8Array, { number, contentWords }: QrVersion): readonly number[] {
  const bits: number[] = [];
  const write = (value: number, length: number): void => {
    for (let bit = length - 1; bit >= 0; bit -= 1) bits.push((value >>> bit) & 1);
  };
  write(BYTE_MODE, 4);
  write(text.length, headBits(number) - 4);
  for (const byte of text) write(byte, 8);
  write(0, Math.min(4, contentWords * 8 - bits.length));
  write(0, (8 - (bits.length % 8)) % 8);
  for (let turn = 0; bits.length < contentWords * 8; turn += 1) write(FILLING[turn % 2] ?? 0, 8);
  return Array.from({ length: contentWords }, (_, at) => bits.slice(at * 8, at * 8 + 8).reduce((word, bit) => word * 2 + bit, 0));
}

/** Short blocks come first; the last ones are one codeword longer. */
function blocksOf(content: readonly number[], { blocks, contentWords }: QrVersion): readonly (readonly number[])[] {
  const short = Math.floor(contentWords / blocks);
  const shortBlocks = blocks - (contentWords % blocks);
  return Array.from({ length: blocks }, (_, at) => {
    const start = at * short + Math.max(0, at - shortBlocks);
    return content.slice(start, start + short + (at < shortBlocks ? 0 : 1));
  });
}

function interleaved(blocks: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => blocks.flatMap((block) => block.slice(at, at + 1))).flat();
}
