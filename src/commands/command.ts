/** One verb of the command `meldpunt`: numbers go to standard output as JSON, words to standard error. */
export interface Command {
  /** The words it is called by: `admin create`. */
  readonly verb: string;
  /** How it is called, for the help. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly about: string;
  /** @returns what to print as JSON, and whether something was found (exit 1) */
  run(given: GivenArguments): Promise<CommandOutcome>;
}

export interface GivenArguments {
  readonly positional: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface CommandOutcome {
  readonly json?: unknown;
  readonly finding?: boolean;
}

/** Bad input of the operator: one clear line, exit 2. */
export class BadInput extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadInput';
  }
}

/** @throws {BadInput} when the option is missing */
export function required({ options }: GivenArguments, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new BadInput(`--${name} is missing`);
  return value;
}
