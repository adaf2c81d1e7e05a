import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';

const OWN_ONLY = 0o600;
const OWN_FOLDER = 0o700;

/** Small files that appear whole or not at all, are never replaced, and can be read by their owner alone. */
export class KeyFiles {
  constructor(private readonly folder: string) {}

  /** @returns false when a file of that name was there already, and stays */
  async makeOnce(name: string, content: Buffer): Promise<boolean> {
    await mkdir(this.folder, { recursive: true, mode: OWN_FOLDER });
    const draft = join(this.folder, `.${name}.${randomBytes(8).toString('hex')}`);
    await writeDurably(draft, content);
    try {
      await link(draft, join(this.folder, name));
      return true;
    } catch (fault) {
      return refuseUnless('EEXIST', fault, false);
    } finally {
      await unlink(draft);
      await this.#settle();
    }
  }

  async read(name: string): Promise<Buffer | undefined> {
    return readFile(join(this.folder, name)).catch((fault: unknown) => refuseUnless('ENOENT', fault, undefined));
  }

  async names(): Promise<readonly string[]> {
    return readdir(this.folder).catch((fault: unknown) => refuseUnless('ENOENT', fault, []));
  }

  /** Writes chance over the content first: the place on the disk may live longer than the name. */
  async destroy(name: string): Promise<void> {
    const path = join(this.folder, name);
    const content = await this.read(name);
    if (content === undefined) return;
    const file = await open(path, 'r+');
    try {
      await file.write(randomBytes(content.length), 0, content.length, 0);
      await file.sync();
    } finally {
      await file.close();
    }
    await rm(path, { force: true });
    await this.#settle();
  }

  /** Names are durable once their folder is. */
  async #settle(): Promise<void> {
    const folder = await open(this.folder, 'r');
    await folder.sync().finally(() => folder.close());
  }
}

async function writeDurably(path: string, content: Buffer): Promise<void> {
  const file = await open(path, 'wx', OWN_ONLY);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

function refuseUnless<Result>(code: string, fault: unknown, result: Result): Result {
  if (typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === code) return result;
  throw fault;
}
