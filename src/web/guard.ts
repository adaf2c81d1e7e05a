import type {} from '@fastify/cookie';
import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../domain/problem.js';
import type { Role } from '../platform/actor.js';
import { Config } from '../platform/config.js';
import { AnonymousLimit } from './anonymous-limit.js';
import { Doorkeeper, type Passage, type SignedInClient, type Visitor } from './doorkeeper.js';
import { isApi } from './is-api.js';
import { refuseForged } from './refuse-forged.js';

const PASSAGE = 'meldpunt.passage';
const GIVES_BACK = 'meldpunt.gives-back-typed';
const VISITORS = new WeakMap<object, Visitor>();

/** Name of the session cookie. */
export const SESSION_COOKIE = 'meldpunt_session';

/** Everyone may pass; whoever is signed in is still known. */
export const Anyone = () => SetMetadata(PASSAGE, { anyone: true, roles: [], scope: undefined } satisfies Passage);

/** Nobody is asked who they are: probes, style sheets, documents. Answered even when the database is away. */
export const Unasked = () => SetMetadata(PASSAGE, { anyone: true, roles: [], scope: undefined, unasked: true } satisfies Passage);

/** People with one of these roles may pass, and machines with the scope, if one is named. */
export const Only = (roles: readonly Role[], scope?: string) => SetMetadata(PASSAGE, { anyone: false, roles, scope } satisfies Passage);

/**
 * For forms that take long to fill in. When the session has ended, or the form is of an earlier session, the guard does
 * not refuse: the route itself gives back what was typed, and does nothing else. It compares `_csrf` with the visitor's
 * `formToken`.
 */
export const GivesBackTyped = () => SetMetadata(GIVES_BACK, true);

/** The visitor, a person or a machine; for routes that are not for everyone. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): Visitor => {
  const visitor = visitorOf(context.switchToHttp().getRequest());
  if (visitor === undefined) throw new Problem('sign-in.required');
  return visitor;
});

/** The visitor if there is one; for pages that are for everyone. */
export const Perhaps = createParamDecorator((_: unknown, context: ExecutionContext): Visitor | undefined =>
  visitorOf(context.switchToHttp().getRequest()),
);

export function visitorOf(request: object): Visitor | undefined {
  return VISITORS.get(request);
}

/**
 * Lets through who may pass. A route without a decorator is closed. Signing in is asked of who is nobody; who is somebody
 * and may not pass is refused.
 */
@Injectable()
export class Guard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly doorkeeper: Doorkeeper,
    private readonly config: Config,
    private readonly limit: AnonymousLimit,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request: FastifyRequest = context.switchToHttp().getRequest();
    const passage = this.reflector.getAllAndOverride<Passage | undefined>(PASSAGE, [context.getHandler(), context.getClass()]);
    if (passage?.unasked === true) return true;
    const visitor = await this.#arrive(request);
    const givesBack = this.reflector.get<boolean | undefined>(GIVES_BACK, context.getHandler()) === true;
    refuseForged(request, givesBack ? undefined : visitor, this.config.publicUrl);
    if (passage?.anyone === true) return true;
    if (visitor !== undefined) return mayPass(visitor, passage);
    if (givesBack) return true;
    throw signInFirst(request);
  }

  /** A key or session that opens nothing counts as a request of nobody; requests without one were counted at the door. */
  async #arrive(request: FastifyRequest): Promise<Visitor | undefined> {
    const visitor = await this.#recognise(request);
    if (visitor !== undefined) VISITORS.set(request, visitor);
    else if (bringsProof(request)) this.limit.count(request.ip);
    return visitor;
  }

  async #recognise(request: FastifyRequest): Promise<Visitor | undefined> {
    const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return (await this.doorkeeper.clientOf(bearer)) ?? this.doorkeeper.personOf(bearer);
    const cookie = request.cookies[SESSION_COOKIE];
    return cookie === undefined || isApi(request) ? undefined : this.doorkeeper.personOf(cookie);
  }
}

/** Whether a request brings something by which its sender may be known. */
export function bringsProof(request: FastifyRequest): boolean {
  return request.headers.authorization !== undefined || (request.cookies[SESSION_COOKIE] !== undefined && !isApi(request));
}

function signInFirst(request: FastifyRequest): Problem {
  return new Problem(isApi(request) ? 'api-key.refused' : 'sign-in.required');
}

/** @throws {Problem} when somebody is known and may not pass */
function mayPass(visitor: Visitor, passage: Passage | undefined): true {
  if (passage === undefined) throw new Problem('access.refused');
  if (visitor.kind === 'client') return clientMayPass(visitor, passage);
  if (!visitor.actor.roles.some((role) => passage.roles.includes(role))) throw new Problem('access.refused');
  return true;
}

function clientMayPass({ actor }: SignedInClient, { scope }: Passage): true {
  if (scope === undefined) throw new Problem('access.refused');
  if (!actor.scopes.includes(scope)) throw new Problem({ code: 'api-key.scope', pointer: '', values: { scope } });
  return true;
}
