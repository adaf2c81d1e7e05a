import { BadInput, type GivenArguments } from './command.js';

interface Expected {
  readonly needed?: readonly string[];
  readonly known: readonly string[];
}

/** The options of a command as texts by name. @throws {BadInput} naming every option that is missing, empty or not known */
export function textsOf({ positional, options }: GivenArguments, { needed = [], known }: Expected): ReadonlyMap<string, string> {
  const names = [...needed, ...known];
  const given = Object.entries(options);
  const faults = [
    ...positional.map((word) => `${word} belongs to no option`),
    ...given.flatMap(([name]) => (names.includes(name) ? [] : [`--${name} is not known`])),
    ...given.flatMap(([name, value]) => (names.includes(name) && (value === true || value === '') ? [`--${name} has no value`] : [])),
    ...needed.flatMap((name) => (options[name] === undefined ? [`--${name} is missing`] : [])),
  ];
  if (faults.length > 0) throw new BadInput(faults.join('; '));
  return new Map(given.map(([name, value]) => [name, String(value)]));
}
