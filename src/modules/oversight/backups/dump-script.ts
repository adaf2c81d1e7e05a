const BEGINS = /^COPY (?:public\.)?"?([a-z0-9_]+)"? \((.*)\) FROM stdin;$/;
const BEGINS_ELSEWHERE = /^COPY \S+ \(.*\) FROM stdin;$/;
const ENDS = '\\.';
const COMPLETE = '-- PostgreSQL database dump complete';
const MARKS = 'backup_mark';

/** What a dump turned out to hold. */
export interface DumpContents {
  /** Whether it was read up to the line with which pg_dump and pg_restore say that they are done. */
  readonly complete: boolean;
  /** Rows by table of the schema `public`. */
  readonly rows: ReadonlyMap<string, number>;
  /** Ids of the marks that are in it. */
  readonly marks: readonly string[];
}

/** Reads what pg_dump writes as SQL, a line at a time, and keeps counts: the rows themselves are not looked at, but for the marks. */
export class DumpScript {
  readonly #rows = new Map<string, number>();
  readonly #marks: string[] = [];
  #table: string | undefined;
  #copying = false;
  #idAt = 0;
  #complete = false;

  take(line: string): void {
    if (!this.#copying) return this.#between(line);
    if (line === ENDS) this.#copying = false;
    else this.#row(line);
  }

  get contents(): DumpContents {
    return { complete: this.#complete && !this.#copying, rows: this.#rows, marks: this.#marks };
  }

  #between(line: string): void {
    if (line === COMPLETE) this.#complete = true;
    if (!BEGINS_ELSEWHERE.test(line)) return;
    const [, table, columns = ''] = BEGINS.exec(line) ?? [];
    this.#copying = true;
    this.#complete = false;
    this.#table = table;
    this.#idAt = columns.split(', ').indexOf('id');
    if (table !== undefined) this.#rows.set(table, 0);
  }

  #row(line: string): void {
    if (this.#table === undefined) return;
    this.#rows.set(this.#table, (this.#rows.get(this.#table) ?? 0) + 1);
    if (this.#table === MARKS) this.#marks.push(line.split('\t')[this.#idAt] ?? '');
  }
}
