export function optionalPrograms(environment: Readonly<Record<string, string | undefined>>): {
  readonly environment: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
};
