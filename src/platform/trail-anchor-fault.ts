/** A file of anchors that is none; says which line. */
export class AnchorFault extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'AnchorFault';
  }
}
