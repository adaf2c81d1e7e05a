// breaks: views-take-only-types-of-the-domain
export { nothing } from '../../domain/amount.js';
