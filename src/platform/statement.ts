/** A statement that can travel inside another: text with numbered parameters, and their values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const TEXTS = new Map<string, string>();

/**
 * Several statements as one, each a part of a WITH: one parse, one plan, one answer instead of one each. They see the
 * database as it was before all of them, so none may need what another writes.
 *
 * @param name  stands for the texts: the same name must always come with the same texts
 */
export function together(name: string, statements: readonly Statement[]): Statement {
  const text = TEXTS.get(name) ?? combined(statements);
  TEXTS.set(name, text);
  return { text, values: statements.flatMap(({ values }) => values) };
}

function combined(statements: readonly Statement[]): string {
  let shift = 0;
  const parts = statements.map(({ text, values }, place) => {
    const renumbered = text.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + shift}`);
    shift += values.length;
    return `part_${place} as (${renumbered})`;
  });
  return `with ${parts.join(',\n')} select`;
}
