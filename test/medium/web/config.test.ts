import { describe, expect, it } from '@jest/globals';
import { ConfigFault, readConfig } from '../../../src/platform/config.js';

const DATABASE_URL = 'postgres://meldpunt_web@127.0.0.1/meldpunt';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (fault) {
    if (fault instanceof ConfigFault) return fault.faults;
    throw fault;
  }
}

describe('the settings of a process', () => {
  it('have defaults for all but the database', () => {
    expect(readConfig({ DATABASE_URL })).toMatchObject({
      port: 3_000,
      trustProxy: 'loopback',
      demo: false,
      queueUrl: 'postgres:',
    });
  });

  it('are refused with every fault at once', () => {
    const faults = faultsOf({
      PORT: 'x',
      QUEUE_URL: 'amqp://q',
      SMTP_URL: 'mail',
      MAIL_FROM: 'nobody',
      PUBLIC_URL: 'meldpunt.nl',
      DEMO: 'yes',
      WEB_POOL: '0',
      LOG_LEVEL: 'loud',
    });
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual([
      'DATABASE_URL',
      'DEMO',
      'LOG_LEVEL',
      'MAIL_FROM',
      'PORT',
      'PUBLIC_URL',
      'QUEUE_URL',
      'SMTP_URL',
      'WEB_POOL',
    ]);
    expect(faults).toContain('DATABASE_URL: is missing');
  });

  it('count as not given when empty', () => {
    expect(faultsOf({ DATABASE_URL: '' })).toEqual(['DATABASE_URL: is missing']);
    expect(readConfig({ DATABASE_URL, METRICS_TOKEN: '', TRUST_PROXY: '' })).toMatchObject({
      metricsToken: undefined,
      trustProxy: 'loopback',
    });
  });

  it('cannot be changed once read', () => {
    expect(Object.isFrozen(readConfig({ DATABASE_URL }))).toBe(true);
  });

  it('name an identity provider whole or not at all', () => {
    const OIDC_ISSUER = 'https://idp.example/realm';
    expect(faultsOf({ DATABASE_URL, OIDC_ISSUER, OIDC_NAME: 'eHerkenning' })).toEqual([
      'OIDC_CLIENT_ID: is missing',
      'OIDC_CLIENT_SECRET_FILE: is missing',
    ]);
    for (const bad of ['http://idp.example', 'https://idp.example/?x=1', 'idp.example'])
      expect(faultsOf({ DATABASE_URL, OIDC_ISSUER: bad, OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET_FILE: 'b', OIDC_NAME: 'c' })).toHaveLength(
        1,
      );
    const whole = { DATABASE_URL, OIDC_ISSUER, OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET_FILE: 'b', OIDC_NAME: 'c', OIDC_ACR: 'loa3 loa4' };
    expect(readConfig(whole).oidc).toMatchObject({ issuer: OIDC_ISSUER, acr: ['loa3', 'loa4'] });
    expect(readConfig({ DATABASE_URL }).oidc).toBeUndefined();
  });

  it.each(['loopback', 'loopback,uniquelocal', '10.0.0.0/8', '10.0.0.1, 10.0.0.2', 'fd00::/8', '2001:db8::1'])(
    'trust the proxies %s',
    (TRUST_PROXY) => {
      expect(readConfig({ DATABASE_URL, TRUST_PROXY }).trustProxy).toBe(TRUST_PROXY);
    },
  );

  it.each(['true', '*', '1', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', 'fd00::/129', 'proxy.example', 'loopback,', '10.0.0.0/-1'])(
    'do not trust %s',
    (TRUST_PROXY) => {
      expect(faultsOf({ DATABASE_URL, TRUST_PROXY })).toHaveLength(1);
    },
  );
});
