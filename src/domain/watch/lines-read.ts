/** How the lines that something rests on were read. Plain values. Source: own definition. */
export interface LinesRead {
  readonly lines: number;
  /** Of these, read as something else than they say, which nobody has confirmed. */
  readonly assumed: number;
  /** Of these, read as something else than they say, as who reported or the desk has confirmed. */
  readonly confirmed: number;
}
