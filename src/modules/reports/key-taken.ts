/** Says inside this module that a key was used before; the use case then looks at what was answered. */
export class KeyTaken extends Error {
  constructor() {
    super('the key was used before');
    this.name = 'KeyTaken';
  }
}
