import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** What Vault would answer with 400. */
export class TransitRefusal extends Error {}

/** A derived key of Vault's transit engine with its versions: real keys, real encryption. */
export class TransitKey {
  deletionAllowed = false;
  readonly #versions = new Map([[1, randomBytes(32)]]);
  #latest = 1;
  #minDecryption = 1;
  #minEncryption = 0;

  encrypt(context: string, plain: Buffer): string {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(ALGORITHM, this.#derived(this.#latest, context), nonce);
    const sealed = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return `vault:v${this.#latest}:${sealed.toString('base64')}`;
  }

  decrypt(context: string, ciphertext: string): Buffer {
    const [, version = '0', sealed = ''] = /^vault:v(\d+):(.+)$/.exec(ciphertext) ?? [];
    if (Number(version) < this.#minDecryption)
      throw new TransitRefusal('ciphertext or signature version is disallowed by policy (too old)');
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv(ALGORITHM, this.#derived(Number(version), context), bytes.subarray(0, NONCE));
    decipher.setAuthTag(bytes.subarray(-TAG));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
    } catch {
      throw new TransitRefusal('cipher: message authentication failed');
    }
  }

  change(what: string, body: Readonly<Record<string, string | number | boolean>>): void {
    if (what === 'rotate') this.#versions.set(++this.#latest, randomBytes(32));
    if (what === 'config') this.#configure(body);
    if (what === 'trim') this.#trim(Number(body['min_available_version']));
  }

  described(): object {
    const keys = Object.fromEntries([...this.#versions.keys()].map((version) => [version, 1_763_812_800 + version]));
    return {
      ...{ type: 'aes256-gcm96', derived: true, kdf: 'hkdf_sha256', keys, latest_version: this.#latest, exportable: false },
      ...{
        min_decryption_version: this.#minDecryption,
        min_encryption_version: this.#minEncryption,
        deletion_allowed: this.deletionAllowed,
      },
    };
  }

  #configure({ min_decryption_version: decryption, min_encryption_version: encryption, deletion_allowed: deletion }: Settings): void {
    if (typeof decryption === 'number') this.#minDecryption = decryption;
    if (typeof encryption === 'number') this.#minEncryption = encryption;
    if (typeof deletion === 'boolean') this.deletionAllowed = deletion;
  }

  /** Not below the versions that may still be used, and only when both of those were set. */
  #trim(least: number): void {
    if (this.#minEncryption === 0 || least > Math.min(this.#minDecryption, this.#minEncryption))
      throw new TransitRefusal('minimum available version cannot be set when minimum encryption version is not set');
    for (const version of [...this.#versions.keys()].filter((one) => one < least)) this.#versions.delete(version);
  }

  #derived(version: number, context: string): Buffer {
    const key = this.#versions.get(version);
    if (key === undefined) throw new TransitRefusal('invalid ciphertext: version is too new');
    return createHmac('sha256', key).update(Buffer.from(context, 'base64')).digest();
  }
}

type Settings = Readonly<Record<string, string | number | boolean>>;
