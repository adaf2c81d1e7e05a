import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A piece of a YAML file: what it is, tests find out. */
export type Piece = { readonly [key: string]: Piece } & readonly Piece[] & string;

interface YamlReader {
  load(text: string, options: object): Piece;
  readonly YAML11_SCHEMA: object;
}

/** Reads a YAML file, merge keys included, with the reader that @nestjs/swagger brings along. */
export function yamlIn(file: string): Piece {
  const swagger = createRequire(import.meta.url).resolve('@nestjs/swagger');
  const reader: YamlReader = createRequire(swagger)('js-yaml');
  return reader.load(readFileSync(file, 'utf8'), { schema: reader.YAML11_SCHEMA });
}

/** The entries of a mapping; none when it is absent. */
export function entriesOf(piece: Piece | undefined): [string, Piece][] {
  return piece === undefined ? [] : Object.entries<Piece>(piece);
}
