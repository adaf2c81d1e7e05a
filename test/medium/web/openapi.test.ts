import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lintApi } from '../../../scripts/checks/lint-api.mjs';
import { KnownRoutes } from '../../../src/web/known-routes.js';
import { anApp, type RunningApp } from '../../support/app.js';
import { aWorld, type World } from '../../support/database.js';

const BASE = '/api/v1';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

interface Operation {
  readonly operationId: string;
  readonly security?: readonly object[];
  readonly requestBody?: {
    readonly content: Record<string, { readonly schema: object; readonly examples?: Record<string, { readonly value: object }> }>;
  };
  readonly responses: Record<string, { readonly headers?: object; readonly content?: object }>;
}
interface Api {
  readonly openapi: string;
  readonly info: object;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly securitySchemes: object };
}

let world: World;
let web: RunningApp;
let answer: Response;
let api: Api;

beforeAll(async () => {
  world = await aWorld();
  web = await anApp(world, { env: { PUBLIC_URL: 'https://meldpunt.example' } });
  answer = await web.ask(`${BASE}/openapi.json`);
  api = await answer.json();
});
afterAll(async () => {
  await web.close();
  await world.close();
});

const operations = () =>
  Object.entries(api.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );

describe('the OpenAPI document', () => {
  it('is public, also to pages of other sites', () => {
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    expect([answer.headers.get('content-type'), answer.headers.get('API-Version'), answer.headers.get('cache-control')]).toEqual([
      'application/json; charset=utf-8',
      '1.0.0',
      'no-store',
    ]);
  });

  it('says what it is, under which licence, whom to ask and where', () => {
    expect(api.openapi).toBe('3.1.0');
    expect(api.info).toMatchObject({
      title: 'Meldpunt',
      version: '1.0.0',
      license: { name: 'EUPL-1.2' },
      contact: { name: 'Meldpunt' },
    });
    expect(api.servers.map(({ url }) => url)).toEqual(['https://meldpunt.example/api/v1']);
    expect(api.components.securitySchemes).toMatchObject({ bearer: { type: 'http', scheme: 'bearer' } });
  });

  it('keeps OpenAPI and the design rules', async () => {
    expect(await lintApi(api)).toEqual([]);
  });

  it('describes every route of the API, and nothing else', () => {
    const routes = web.app.get(KnownRoutes, { strict: false }).all();
    const served = routes.filter(({ method, pattern }) => pattern.startsWith(`${BASE}/`) && METHODS.includes(method.toLowerCase()));
    const described = operations().map(({ method, path }) => `${method} ${BASE}${path.replace(/\{(\w+)\}/g, ':$1')}`);
    expect(described.sort()).toEqual(served.map(({ method, pattern }) => `${method} ${pattern}`).sort());
    expect(described).toContain('POST /api/v1/reports');
  });

  it('says who may: what is closed asks for a key, and tells how it refuses', async () => {
    for (const { method, path, operation } of operations()) {
      const url = `${BASE}${path.replace(/\{\w+\}/g, '0190a5c0-0000-7000-8000-000000000000')}`;
      const { status } = await web.ask(url, {
        method,
        ...(method === 'GET' ? {} : { body: '{}', headers: { 'content-type': 'application/json' } }),
      });
      const place = `${method} ${path}`;
      expect([place, status === 401]).toEqual([place, (operation.security ?? []).length > 0]);
      const opens = operation.operationId === 'openSession';
      expect([place, '401' in operation.responses, '403' in operation.responses]).toEqual([place, status === 401 || opens, status === 401]);
    }
  });

  it('gives each operation a name of its own', () => {
    const names = operations().map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('public reference data', () => {
  it.each(['product-groups', 'regions', 'postures/current'])('is for everybody, also for pages of other sites: %s', async (name) => {
    const given = await web.ask(`${BASE}/${name}`, { headers: { origin: 'https://elsewhere.example' } });
    expect([given.status, given.headers.get('access-control-allow-origin'), given.headers.get('cache-control')]).toEqual([
      200,
      '*',
      'no-store',
    ]);
  });

  it('is the only thing that is: other sites cannot read the rest', async () => {
    const given = await web.ask(`${BASE}/reports`, { headers: { origin: 'https://elsewhere.example' } });
    expect(given.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('holds the product groups and regions by their ids', async () => {
    const groups: { id: string; name: { nl: string }; packs: unknown[] }[] = await (await web.ask(`${BASE}/product-groups`)).json();
    expect(groups.find(({ id }) => id === 'ffp2')).toMatchObject({
      baseUnit: 'piece',
      ironStock: true,
      verified: expect.any(Boolean),
    });
    const regions: { code: string; level: string; partOf: string | null }[] = await (await web.ask(`${BASE}/regions`)).json();
    expect(regions.filter(({ level }) => level === 'safety-region')).toHaveLength(25);
    expect(regions.find(({ code }) => code === 'VR17')).toMatchObject({ partOf: 'PV28' });
  });

  it('says which posture is in force on the day in the Netherlands, and why', async () => {
    const posture = async () => (await web.ask(`${BASE}/postures/current`)).json();
    expect(await posture()).toMatchObject({ posture: 'normal', validFrom: null });
    const add = `insert into policy (kind, value, valid_from, author, reason, source, verified, recorded_at)
                 values ('posture', $1, $2, 'minister', $3, 'test', true, now())`;
    await world.admin.query(add, [{ posture: 'heightened' }, '2026-11-20', 'a wave']);
    await world.admin.query(add, [{ posture: 'crisis' }, '2026-11-23', 'a larger wave']);
    expect(await posture()).toEqual({
      posture: 'heightened',
      name: { nl: 'Verhoogd beeld', en: 'Heightened posture' },
      validFrom: '2026-11-20',
      until: null,
      watchList: [],
      reason: 'a wave',
    });
    world.clock.set('2026-11-22T23:30:00.000Z');
    expect(await posture()).toMatchObject({ posture: 'crisis', reason: 'a larger wave' });
  });
});
