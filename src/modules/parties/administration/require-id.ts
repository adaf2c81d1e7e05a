import { Problem } from '../../../domain/problem.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id as the database takes it. @throws {Problem} as for what does not exist */
export function requireId(text: string): string {
  if (!UUID.test(text)) throw new Problem('request.not-found');
  return text;
}
