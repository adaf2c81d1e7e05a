/** The actor may not use a key, or there is none; never because of what a visitor typed. */
export class KeyRefused extends Error {
  constructor(what: string) {
    super(`no key to use: ${what}`);
    this.name = 'KeyRefused';
  }
}
