// breaks: domain-is-pure
export { z } from 'zod';
