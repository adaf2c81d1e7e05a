import { type Role, ROLES } from '../../platform/actor.js';

export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}
