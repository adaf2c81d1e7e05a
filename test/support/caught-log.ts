import { Log, faultWithoutContent } from '../../src/platform/log.js';

export interface CaughtLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly facts: Readonly<Record<string, unknown>>;
  readonly words: string;
}

/** Keeps what is logged, in the shape in which an operator would read it. */
export class CaughtLog extends Log {
  readonly lines: CaughtLine[] = [];
  readonly debug = this.#at('debug');
  readonly info = this.#at('info');
  readonly warn = this.#at('warn');
  readonly error = this.#at('error');

  /** Everything that was written, as one text: for looking whether something leaked. */
  get text(): string {
    return this.lines.map((line) => JSON.stringify(line)).join('\n');
  }

  #at(level: CaughtLine['level']) {
    return (facts: Readonly<Record<string, unknown>>, words: string): void => {
      const { err, ...others } = facts;
      this.lines.push({
        level,
        facts: err === undefined ? others : { ...others, err: faultWithoutContent(err) },
        words,
      });
    };
  }
}
