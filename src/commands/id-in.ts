import { BadInput } from './command.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An option that is an id which a command showed before. @throws {BadInput} when it is none */
export function idIn(texts: ReadonlyMap<string, string>, name: 'key' | 'client'): string {
  const id = texts.get(name) ?? '';
  if (!UUID.test(id)) throw new BadInput(`--${name} is the id that admin ${name} showed, not ${id}`);
  return id;
}
