import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { Reflector } from '@nestjs/core';
import { WebModule } from '../../../src/web.module.js';
import type { Passage } from '../../../src/web/doorkeeper.js';
import { passageOf } from '../../../src/web/guard.js';
import type { World } from '../../support/database.js';
import { platformOf } from '../../support/platform-of.js';

/** One address of the service, as its controller names it. */
export interface Route {
  readonly method: string;
  /** With `:names` where something is asked for. */
  readonly path: string;
  /** Undefined: nobody has said who may pass. */
  readonly passage: Passage | undefined;
  readonly handler: string;
}

/** Every route of every controller of the web process, read from the decorators. */
export function allRoutes(world: World): readonly Route[] {
  const controllers = WebModule.on(platformOf(world)).controllers ?? [];
  return controllers.flatMap((controller) => routesOf(controller));
}

function routesOf(controller: Type): Route[] {
  const reflector = new Reflector();
  const roots = textsOf(Reflect.getMetadata(PATH_METADATA, controller));
  return Object.entries(Object.getOwnPropertyDescriptors(controller.prototype)).flatMap(([name, { value: handler }]) => {
    const method: unknown = typeof handler === 'function' ? Reflect.getMetadata(METHOD_METADATA, handler) : undefined;
    if (typeof method !== 'number') return [];
    const passage = passageOf(reflector, handler, controller);
    const places = roots.flatMap((root) => textsOf(Reflect.getMetadata(PATH_METADATA, handler)).map((own) => placeOf(root, own)));
    return places.map((path) => ({ method: RequestMethod[method] ?? '', path, passage, handler: `${controller.name}.${name}` }));
  });
}

function textsOf(paths: unknown): readonly string[] {
  return (Array.isArray(paths) ? paths : [paths]).filter((path) => typeof path === 'string');
}

function placeOf(...parts: readonly string[]): string {
  return `/${parts.flatMap((part) => part.split('/').filter(Boolean)).join('/')}`;
}
