// breaks: repositories-are-the-floor
export { rows } from '../supply.module.js';
