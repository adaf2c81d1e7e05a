import { isIP } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config.js';

/** As whom the service is known to passkeys: its host name, and the origin of its pages. */
@Injectable()
export class RelyingParty {
  readonly id: string;
  readonly origin: string;
  /** Passkeys belong to a name; at an address of digits there are none. */
  readonly named: boolean;

  constructor(config: Config) {
    const { hostname, origin } = new URL(config.publicUrl);
    this.id = hostname;
    this.origin = origin;
    this.named = isIP(hostname.replace(/^\[|\]$/g, '')) === 0;
  }
}
