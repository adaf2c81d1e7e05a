import { MOST_TEXTS, MOST_TEXT_CHARACTERS } from '../../../../domain/imports/import-limits.js';
import { Problem } from '../../../../domain/problem.js';
import { heardWhole } from './xml-steps.js';

/** The texts that the cells of a workbook share. @throws {Problem} when they are too many to be kept in memory */
export async function sheetTexts(pieces: AsyncIterable<Buffer>): Promise<readonly string[]> {
  const texts: string[] = [];
  let [text, characters, inText, inSound] = ['', 0, false, false];
  await heardWhole(pieces, {
    open(name) {
      if (name === 'si') text = '';
      inText = name === 't';
      inSound ||= name === 'rPh';
    },
    text(piece) {
      if (!inText || inSound) return;
      text += piece;
      characters += piece.length;
      if (characters > MOST_TEXT_CHARACTERS) throw new Problem('import.sheet-too-large');
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inSound = false;
      if (name !== 'si') return;
      texts.push(text);
      if (texts.length > MOST_TEXTS) throw new Problem('import.sheet-too-large');
    },
  });
  return texts;
}
