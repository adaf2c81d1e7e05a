export interface EmbeddedPostgres {
  /** Superuser's connection to the database `postgres`. */
  readonly adminUrl: string;
  readonly port: number;
  readonly pid: number;
  /** The server was already running, left behind by a process that was killed. */
  readonly adopted: boolean;
  /** The data directory of PostgreSQL itself. */
  readonly cluster: string;
  /** Resolves when the server has ended, by whatever cause; call `stop()` then before starting it again. */
  readonly exited: Promise<void>;
  /** Fast stop; the data stay. */
  stop(): Promise<void>;
  /** Stops and removes the data. */
  destroy(): Promise<void>;
}

export interface PostgresOptions {
  readonly dataDir: string;
  /** Server settings over the defaults, for instance `{ fsync: 'off' }` for a cluster that may be lost. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Wished port; another free one when it is taken. Default: the port of the last time. */
  readonly port?: number;
  /** Default `<dataDir>/postgres.log`. */
  readonly logFile?: string;
  readonly log?: (line: string) => void;
}

export function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres>;
