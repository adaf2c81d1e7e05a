/** A replay's files are not what they should be: one line that says where. */
export class ReplayFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ReplayFault';
  }
}
