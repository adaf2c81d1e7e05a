import { accepted } from './accepted.js';
import type { Checked } from './identifier.js';
import { refused } from './refused.js';

/** The 82 characters of GS1, in the order of their values. */
const VALUES = '!"%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
/** The 32 check characters, without the ones that are mistaken for each other. */
const CHECKS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** Primes, for the last character before the check characters first. */
const WEIGHTS = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83];
const MODULUS = 1021;
const CHECK_LENGTH = 2;
const SHORTEST = 8;
const LONGEST = 25;

/**
 * Basic UDI-DI of GS1 (Global Model Number): company prefix of at least five digits, model
 * reference, two check characters; 8 to 25 characters, capitals and small letters apart.
 *
 * Source: GS1 General Specifications, section 7.9.5; checked against gs1/gmn-helpers.
 */
export function checkBasicUdiDi(text: string): Checked {
  const gmn = text.trim();
  if (gmn === '') return refused('empty');
  if (gmn.length < SHORTEST || gmn.length > LONGEST) return refused('length');
  if (!/^\d{5}/.test(gmn)) return refused('prefix');
  const model = gmn.slice(0, -CHECK_LENGTH);
  if ([...model].some((character) => !VALUES.includes(character))) return refused('characters');
  return gmn.endsWith(checkCharacters(model)) ? accepted(gmn) : refused('check-digit');
}

function checkCharacters(model: string): string {
  const weigh = (character: string, place: number) => VALUES.indexOf(character) * (WEIGHTS[place] ?? 0);
  const sum = [...model].reverse().reduce((total, character, place) => total + weigh(character, place), 0);
  const rest = sum % MODULUS;
  return CHECKS.charAt(Math.floor(rest / CHECKS.length)) + CHECKS.charAt(rest % CHECKS.length);
}
