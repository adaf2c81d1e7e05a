import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { anchorOf } from '../../../platform/trail-anchor.js';
import { anchorLine } from '../../../platform/trail-anchor-line.js';
import { TrailChain } from '../../../platform/trail-chain.js';
import { TrailKeys } from '../../../platform/trail-keys.js';
import { type LinkedRow, type TrailFilters, TrailLinesRepository } from './trail-lines.repository.js';

const PORTION = 1_000;

/**
 * The trail as lines of JSON, newest first: every field of a row with its mark and its link, and at the end the signed head of the
 * chain. A portion at a time, so that memory stays the same however much is taken.
 */
@Injectable()
export class TrailExport {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly lines: TrailLinesRepository,
    private readonly chain: TrailChain,
    private readonly keys: TrailKeys,
  ) {}

  async *execute(actor: Actor, filters: TrailFilters): AsyncGenerator<string> {
    let rows: LinkedRow[];
    let before: string | undefined;
    do {
      rows = await this.database.transaction(actor, (tx) => this.lines.searchLinked(tx, filters, before, PORTION));
      if (rows.length > 0) yield rows.map((row) => `${JSON.stringify(asText(row))}\n`).join('');
      before = rows.at(-1)?.id;
    } while (rows.length === PORTION);
    const head = await this.database.transaction(actor, (tx) => this.chain.head(tx));
    yield `${anchorLine(anchorOf(head, this.clock.now(), this.keys.newest))}\n`;
  }
}

function asText(row: LinkedRow): object {
  const { mac, 'link.position': position, 'link.rowHash': rowHash, 'link.linkHash': linkHash, 'link.mac': linkMac } = row;
  const { 'link.sealedAt': sealedAt, 'link.keyVersion': keyVersion } = row;
  const fields = Object.entries(row).filter(([name]) => !name.startsWith('link.'));
  const link = { position, sealedAt, keyVersion, rowHash: hex(rowHash), linkHash: hex(linkHash), mac: hex(linkMac) };
  return { ...Object.fromEntries(fields), mac: hex(mac), link: position === null ? null : link };
}

function hex(bytes: Buffer | null): string | null {
  return bytes === null ? null : bytes.toString('hex');
}
