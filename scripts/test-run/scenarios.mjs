import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../test/faults/', import.meta.url);
const ENDING = '.test.ts';
const STORY = /\b(describe\w*|it)\(\s*'([^']+)'/g;

/** Every scenario: its name, and what it promises, as its own tests say it. */
export function scenarios() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(ENDING));
  return files
    .sort()
    .map((file) => ({ name: file.slice(0, -ENDING.length), promises: promisesIn(readFileSync(new URL(file, FOLDER), 'utf8')) }));
}

/** What was asked for: a scenario and a size, nothing (the list), or what is wrong with the question. */
export function chaosAsked(words, known) {
  if (words.length === 0) return {};
  const [name, option, size = '1', ...more] = words;
  const scenario = known.find((one) => one.name === name);
  if (scenario === undefined) return { fault: `there is no scenario ${name}; npm run chaos lists them` };
  const odd = more.length > 0 || (option !== undefined && option !== '--size') || !/^[1-9]\d{0,3}$/.test(size);
  return odd ? { fault: 'it is called as NAME, or NAME --size N' } : { scenario, size: Number(size) };
}

/** Whether a run of Jest, as it tells it, saw something and left nothing out: what needs a program that is not here is left out. */
export function wasSeen({ numPassedTests = 0, numPendingTests = 0, numFailedTests = 0 }) {
  return numPassedTests > 0 && numPendingTests === 0 && numFailedTests === 0;
}

function promisesIn(text) {
  let when = '';
  return [...text.matchAll(STORY)].flatMap(([, kind, words]) => {
    if (kind === 'it') return [`${when}: ${words}`];
    when = words;
    return [];
  });
}
