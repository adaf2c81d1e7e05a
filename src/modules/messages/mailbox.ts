import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import PostalMime from 'postal-mime';
import { Config } from '../../platform/config.js';

/** A mail that the local mail sink took. */
export interface CaughtMail {
  readonly file: string;
  readonly to: string;
  readonly subject: string;
  readonly takenAt: Date;
  readonly text: string;
  readonly messageId: string;
}

const NAME = /^(\d{13})-[0-9a-f]{8}\.eml$/;
const SHOWN = 100;

/** Reads the folder of the local mail sink; only the demo has one. */
@Injectable()
export class Mailbox {
  constructor(private readonly config: Config) {}

  get open(): boolean {
    return this.config.demo && this.config.mailboxDir !== undefined;
  }

  /** Newest first; of one recipient, or of everybody. */
  async newest(recipient?: string): Promise<CaughtMail[]> {
    const mails = await this.#caught();
    return mails.filter(({ to }) => recipient === undefined || to === recipient).slice(0, SHOWN);
  }

  async #caught(): Promise<CaughtMail[]> {
    const folder = this.config.mailboxDir;
    if (!this.open || folder === undefined) return [];
    const names = (await readdir(folder))
      .filter((name) => NAME.test(name))
      .sort()
      .reverse();
    return Promise.all(names.map((name) => caught(folder, name)));
  }

  async one(file: string): Promise<CaughtMail | undefined> {
    const folder = this.config.mailboxDir;
    if (!this.open || folder === undefined || !NAME.test(file)) return undefined;
    return caught(folder, file).catch(() => undefined);
  }
}

async function caught(folder: string, file: string): Promise<CaughtMail> {
  const mail = await PostalMime.parse(await readFile(join(folder, file)));
  const envelope = mail.headers.find(({ key }) => key === 'x-envelope-to')?.value ?? '';
  return {
    file,
    to: envelope,
    subject: mail.subject ?? '',
    takenAt: new Date(Number(NAME.exec(file)?.[1] ?? 0)),
    text: mail.text ?? '',
    messageId: mail.messageId ?? '',
  };
}
