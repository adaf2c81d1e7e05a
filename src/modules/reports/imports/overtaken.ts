/** Says inside this module that somebody else went on with an import: this one lets go, and keeps nothing of its batch. */
export class Overtaken extends Error {
  constructor() {
    super('somebody else goes on with this import');
    this.name = 'Overtaken';
  }
}
