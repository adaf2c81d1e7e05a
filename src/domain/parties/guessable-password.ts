import type { Fault } from '../problem.js';
import { COMMON_WORDS } from './words-in-passwords.js';

/** Rows of a keyboard and of the alphabet: a walk along one of them is no password. Digits count for nothing in any order. */
const WALKS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qwertzuiop', '1qaz2wsx3edc4rfv5tgb', 'abcdefghijklmnopqrstuvwxyz'];

/** What stands for a letter on passwords that only look clever. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const SHORTEST_WALK = 4;
const SHORTEST_WORD = 3;

/** How many letters may be left that nobody would guess first, for a password to be refused. Source: decision of the project. */
const FEWEST_OWN_LETTERS = 4;

/**
 * Whether a password is among the first that are guessed: what is left of it once common words, the own name, years,
 * digits, repetitions and walks along the keyboard are taken out. Two different common words with something of one's own
 * between them pass; "Welkom2026!!", "zomerzomer24" and "qwertyuiop12" do not.
 *
 * @param own  name and address of who chooses it
 *
 * Source: decision of the project, after NIST SP 800-63B-4, section 3.1.1.2: compare with values known to be commonly used.
 */
export function guessableFaults(password: string, own: readonly string[], pointer: string): readonly Fault[] {
  const words = [...COMMON_WORDS, ...own.flatMap(wordsIn)].sort((one, other) => other.length - one.length);
  const plain = password.normalize('NFKC').toLowerCase();
  const common = [plain, withLetters(plain)].some((text) => isCommon(text, words));
  return common ? [{ code: 'party.password-common', pointer }] : [];
}

function isCommon(text: string, words: readonly string[]): boolean {
  const found = new Set<string>();
  let rest = text;
  for (const word of words) {
    if (!rest.includes(word)) continue;
    found.add(word);
    rest = rest.replaceAll(word, ' ');
  }
  const own = withoutWalks(rest).replace(/[^\p{L}]/gu, '');
  const distinct = new Set(own).size;
  return found.size <= 2 && distinct < FEWEST_OWN_LETTERS;
}

function withoutWalks(text: string): string {
  const walks = WALKS.flatMap((row) => [row, [...row].reverse().join('')]);
  let rest = text;
  for (let at = 0; at < rest.length; at += 1) {
    const length = longestWalk(rest.slice(at), walks);
    if (length >= SHORTEST_WALK) rest = `${rest.slice(0, at)} ${rest.slice(at + length)}`;
  }
  return rest;
}

function longestWalk(text: string, walks: readonly string[]): number {
  for (let length = text.length; length >= SHORTEST_WALK; length -= 1) {
    if (walks.some((walk) => walk.includes(text.slice(0, length)))) return length;
  }
  return 0;
}

function withLetters(text: string): string {
  return [...text].map((letter) => LOOKALIKES[letter] ?? letter).join('');
}

function wordsIn(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]/u);
  return words.filter((word) => word.length >= SHORTEST_WORD);
}
