import { BadInput, type GivenArguments } from './command.js';

/** Whether `--test` was given, and all that was given beside it. @throws {BadInput} when it has a value */
export function forTesting({ positional, options }: GivenArguments): { readonly sandbox: boolean; readonly others: GivenArguments } {
  const { test, ...rest } = options;
  if (test !== undefined && test !== true) throw new BadInput('--test has no value of its own');
  return { sandbox: test === true, others: { positional, options: rest } };
}
