import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A piece of a YAML file: what it is, tests find out. */
export type Piece = { readonly [key: string]: Piece } & readonly Piece[] & string;

interface YamlReader {
  load(text: string, options: object): Piece;
  loadAll(text: string, each: null, options: object): readonly Piece[];
  readonly YAML11_SCHEMA: object;
}

/** Reads a YAML file, merge keys included, with the reader that @nestjs/swagger brings along. */
export function yamlIn(file: string): Piece {
  const reader = yamlReader();
  return reader.load(readFileSync(file, 'utf8'), { schema: reader.YAML11_SCHEMA });
}

/** Reads the documents of a YAML file that lines of dashes part. */
export function documentsIn(file: string): readonly Piece[] {
  const reader = yamlReader();
  return reader.loadAll(readFileSync(file, 'utf8'), null, { schema: reader.YAML11_SCHEMA });
}

function yamlReader(): YamlReader {
  const swagger = createRequire(import.meta.url).resolve('@nestjs/swagger');
  return createRequire(swagger)('js-yaml');
}

/** The entries of a mapping; none when it is absent. */
export function entriesOf(piece: Piece | undefined): [string, Piece][] {
  return piece === undefined ? [] : Object.entries<Piece>(piece);
}
