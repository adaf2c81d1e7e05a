import type { Role } from '../../platform/actor.js';
import { localPath } from '../../web/local-path.js';
import { homeOf } from './home-of.js';

/** Back to where the person wanted to go, unless that is the door itself: then to the own home. */
export function placeAfter(back: string, roles: readonly Role[]): string {
  const path = localPath(back);
  return path === '/' || /^\/(aanmelden|afmelden)\b/.test(path) ? homeOf(roles) : path;
}

/** A page of the door that remembers where the person wanted to go. */
export function withBack(path: string, back: string): string {
  return back === '' ? path : `${path}?terug=${encodeURIComponent(back)}`;
}
