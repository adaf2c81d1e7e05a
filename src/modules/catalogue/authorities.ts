import { ALL_AUTHORITIES } from './facts/parties/authorities.js';
import type { Authority } from './facts/parties/authorities.js';

const BY_ID: ReadonlyMap<string, Authority> = new Map(ALL_AUTHORITIES.map((authority) => [authority.id, authority]));

/** The public body of an id, or null when there is none. */
export const authority = (id: string): Authority | null => BY_ID.get(id) ?? null;

/** Every public body. */
export const allAuthorities = (): readonly Authority[] => ALL_AUTHORITIES;
