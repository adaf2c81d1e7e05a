import { type Fault, refuseAll } from '../problem.js';

/** Characters of one message. Own choice: a page of text; what is longer is a document. */
export const LONGEST_MESSAGE = 4_000;

/** Controls but for tab and line ends, and half characters: neither can be kept and shown again as it was. */
const NOT_TEXT = /[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/u;

/** Text of a message as it is kept: without space around it, lines ended in one way. @throws {Problem} with every fault, at `/text` */
export function parseMessageText(given: unknown): string {
  const text = typeof given === 'string' ? given.replace(/\r\n?/g, '\n').trim() : '';
  refuseAll(faultsOf(text));
  return text;
}

function faultsOf(text: string): Fault[] {
  const faults: Fault[] = [];
  if (text === '') faults.push({ code: 'correspondence.text-missing', pointer: '/text' });
  const maximum = LONGEST_MESSAGE;
  if ([...text].length > maximum) faults.push({ code: 'correspondence.text-too-long', pointer: '/text', values: { maximum } });
  if (NOT_TEXT.test(text)) faults.push({ code: 'correspondence.not-text', pointer: '/text' });
  return faults;
}
