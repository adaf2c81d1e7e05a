import type {} from '@fastify/cookie';
import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable, SetMetadata, type Type } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Action } from '../domain/access/access-table.js';
import type { Breadth } from '../domain/access/reach.js';
import { may, type Who } from '../domain/access/scope-of.js';
import { type Fault, Problem } from '../domain/problem.js';
import { Config } from '../platform/config.js';
import { AnonymousLimit } from './anonymous-limit.js';
import { bearerIn } from './bearer-in.js';
import { cookieName } from './cookie-name.js';
import { type Allowed, Doorkeeper, type Passage, type Visitor } from './doorkeeper.js';
import { isApi } from './is-api.js';
import { refusalFor } from './refusal-for.js';
import { Refusals } from './refusals.js';
import { refuseForged } from './refuse-forged.js';

const PASSAGE = 'meldpunt.passage';
const GIVES_BACK = 'meldpunt.gives-back-typed';
const CLOSED: Fault = { code: 'access.refused', pointer: '' };
const NOBODY: Who = { kind: 'anonymous' };
const VISITORS = new WeakMap<object, Visitor>();

/** Everyone may pass; whoever is signed in is still known. */
export const Anyone = () => SetMetadata(PASSAGE, { for: 'anyone' } satisfies Passage);

/** Nobody is asked who they are: probes, style sheets, documents. Answered even when the database is away. */
export const Unasked = () => SetMetadata(PASSAGE, { for: 'unasked' } satisfies Passage);

/** Who may do the action may pass, as src/domain/access says; with one of the breadths, where the route serves no other. */
export const May = (action: Action, ...breadths: readonly Breadth[]) =>
  SetMetadata(PASSAGE, { for: 'allowed', action, breadths } satisfies Passage);

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

/** Who may pass a route, as its decorator says; undefined for a route that nobody has opened. */
export function passageOf(reflector: Reflector, handler: Parameters<Reflector['get']>[1], controller: Type): Passage | undefined {
  return reflector.getAllAndOverride<Passage | undefined>(PASSAGE, [handler, controller]);
}

/**
 * Lets through who may pass. A route without a decorator is closed. Signing in is asked of who is nobody; who is somebody
 * and may not pass is refused before anything is looked up, so that the answer is the same whatever was asked for.
 */
@Injectable()
export class Guard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly doorkeeper: Doorkeeper,
    private readonly config: Config,
    private readonly limit: AnonymousLimit,
    private readonly refusals: Refusals,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request: FastifyRequest = context.switchToHttp().getRequest();
    const passage = passageOf(this.reflector, context.getHandler(), context.getClass());
    if (passage?.for === 'unasked') return true;
    const visitor = await this.#arrive(request);
    const givesBack = this.reflector.get<boolean | undefined>(GIVES_BACK, context.getHandler()) === true;
    refuseForged(request, givesBack ? undefined : visitor, this.config.publicUrl);
    if (passage?.for === 'anyone') return true;
    if (visitor !== undefined) return this.#admit(visitor, passage, request);
    return givesBack || this.#admitNobody(passage, request);
  }

  /** @throws {Problem} when somebody is known and may not pass; that is on record before it is answered */
  async #admit(visitor: Visitor, passage: Allowed | undefined, request: FastifyRequest): Promise<true> {
    const fault = passage === undefined ? CLOSED : refusalFor(visitor, passage, isApi(request));
    if (fault === undefined) return true;
    await this.refusals.of(visitor.actor, passage?.action);
    throw new Problem(fault);
  }

  /** @throws {Problem} unless the route is for who is not known yet */
  #admitNobody(passage: Allowed | undefined, request: FastifyRequest): true {
    if (passage !== undefined && may(NOBODY, passage.action, ...passage.breadths)) return true;
    this.refusals.ofNobody(passage?.action);
    throw signInFirst(request);
  }

  /** A key or session that opens nothing counts as a request of nobody; requests without one were counted at the door. */
  async #arrive(request: FastifyRequest): Promise<Visitor | undefined> {
    const visitor = await this.#recognise(request);
    if (visitor !== undefined) VISITORS.set(request, visitor);
    else if (bringsProof(request, this.config.publicUrl)) this.limit.count(request.ip);
    return visitor;
  }

  async #recognise(request: FastifyRequest): Promise<Visitor | undefined> {
    const bearer = bearerIn(request.headers);
    if (bearer !== undefined) return (await this.doorkeeper.clientOf(bearer)) ?? this.doorkeeper.personOf(bearer);
    const cookie = request.cookies[cookieName('session', this.config.publicUrl)];
    return cookie === undefined || isApi(request) ? undefined : this.doorkeeper.personOf(cookie);
  }
}

/** Whether a request brings something by which its sender may be known. */
export function bringsProof(request: FastifyRequest, publicUrl: string): boolean {
  return (
    request.headers.authorization !== undefined || (request.cookies[cookieName('session', publicUrl)] !== undefined && !isApi(request))
  );
}

function signInFirst(request: FastifyRequest): Problem {
  return new Problem(isApi(request) ? 'api-key.refused' : 'sign-in.required');
}
