import type { GivenArguments } from './command.js';

const OPTION = /^--([^=]+)(?:=([\s\S]*))?$/;

/** Every `--name value` and `--name=value` is an option; `--name` before another option or at the end is a yes. */
export function argumentsOf(words: readonly string[]): GivenArguments {
  const left = [...words];
  const positional: string[] = [];
  const options = new Map<string, string | boolean>();
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const [, name, value] = OPTION.exec(word) ?? [];
    if (name === undefined) positional.push(word);
    else options.set(name, value ?? valueAfter(left));
  }
  return { positional, options: Object.fromEntries(options) };
}

/** Takes the next word, unless that is an option itself. */
function valueAfter(left: string[]): string | true {
  const [next] = left;
  if (next === undefined || next.startsWith('--')) return true;
  left.shift();
  return next;
}
