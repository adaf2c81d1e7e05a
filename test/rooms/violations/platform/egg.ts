// one half of a circle; the other half confesses
export { hen } from './chicken.js';
export const egg = 2;
