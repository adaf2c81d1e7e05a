export function prepareAll(options: {
  readonly root: string;
  readonly dist?: string;
  readonly withDev?: boolean;
  readonly log?: (line: string) => void;
}): Promise<void>;
