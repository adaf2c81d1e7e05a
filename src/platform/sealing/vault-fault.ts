/** What Vault answered: never what was sent, which may be a key. */
export class VaultFault extends Error {
  constructor(
    readonly status: number,
    readonly action: string,
    readonly reasons: readonly string[],
  ) {
    super(`Vault answered ${status} to ${action}: ${reasons.join('; ')}`);
    this.name = 'VaultFault';
  }
}
