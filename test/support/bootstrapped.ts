import { NestFactory } from '@nestjs/core';
import { CommandsModule } from '../../src/commands.module.js';
import { Bootstrap } from '../../src/modules/parties/index.js';
import { ROLES } from '../../src/platform/actor.js';
import { platformOf } from './platform-of.js';
import type { World } from './database.js';
import { TOTP_SECRET } from './second-factor.js';

export const PASSWORD = 'een-lang-wachtwoord';

/** Secrets of API keys: of the hospital h1 (all and reading only) and of the supplier s1. */
export const KEYS = {
  hospital: 'test-key-hospital-0123456789abcdef',
  hospitalReading: 'test-key-hospital-reading-01234567',
  supplier: 'test-key-supplier-0123456789abcdef',
} as const;

export const emailOf = (role: string): string => `${role}@example.nl`;

/** A hospital, a second hospital, a supplier, one person per role, keys with known secrets, a ministry and a desk to mail to. */
export const CAST = {
  organisations: [
    { ref: 'h1', name: 'Ziekenhuis Een', kind: 'care-provider', sector: 'hospital', region: 'VR17', holding: 'h1' },
    { ref: 'h2', name: 'Ziekenhuis Twee', kind: 'care-provider', sector: 'hospital', region: 'VR13', holding: 'h2' },
    { ref: 's1', name: 'Leverancier Een', kind: 'supplier', sector: 'manufacturer', region: 'VR09', holding: 's1' },
  ],
  people: ROLES.map((role) => ({
    email: emailOf(role),
    name: `Persoon ${role}`,
    password: PASSWORD,
    totpSecret: TOTP_SECRET,
    organisation: role === 'reporter' || role === 'organisation-admin' ? 'h1' : null,
    roles: [role],
    language: role === 'ministry' ? 'en' : 'nl',
    ...(role === 'panel' || role === 'chair' ? { discipline: 'infection-prevention', interests: [] } : {}),
  })),
  apiKeys: [
    { organisation: 'h1', secret: KEYS.hospital, scopes: ['reports:write', 'reports:read'] },
    { organisation: 'h1', secret: KEYS.hospitalReading, scopes: ['reports:read'] },
    { organisation: 's1', secret: KEYS.supplier, scopes: ['reports:write', 'reports:read'] },
  ],
  ministry: [{ email: 'vws@example.nl' }],
  secretariat: [{ email: 'desk@example.nl' }],
} as const;

/** Fills an empty world through the same bootstrap that a deployment uses. */
export async function bootstrapped(world: World, contents: object = CAST): Promise<void> {
  const platform = platformOf(world, { source: world.workerSource, database: world.worker });
  const app = await NestFactory.createApplicationContext(CommandsModule.on(platform), { logger: ['error', 'warn'] });
  await app.get(Bootstrap).execute(Buffer.from(JSON.stringify(contents)));
  await app.close();
}
