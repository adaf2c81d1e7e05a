import { heardWhole } from './xml-steps.js';

/** Numbers of the built-in formats that show a day or a time. Source: ECMA-376, part 1, 18.8.30. */
const BUILT_IN: readonly number[] = [
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58,
];

const NO_FORMAT = { numFmtId: '', formatCode: '' };

/** Numbers of the styles whose cells hold a day: a spreadsheet keeps days as figures. */
export async function dateStyles(pieces: AsyncIterable<Buffer>): Promise<ReadonlySet<number>> {
  const formats = new Set(BUILT_IN);
  const styles = new Set<number>();
  let [count, inCells] = [0, false];
  await heardWhole(pieces, {
    open(name, attributes) {
      const { numFmtId, formatCode } = { ...NO_FORMAT, ...attributes };
      if (name === 'numFmt' && showsDay(formatCode)) formats.add(Number(numFmtId));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (formats.has(Number(numFmtId))) styles.add(count);
      count += 1;
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** Letters of a day outside of quoted texts, of what stands between brackets, and of what is taken as it is. */
function showsDay(format: string): boolean {
  return /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
