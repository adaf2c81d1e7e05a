export { alive } from './reached/alive.js';
