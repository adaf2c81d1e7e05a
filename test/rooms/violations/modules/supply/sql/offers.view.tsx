// breaks: edges-hold-no-sql, views-know-words-only
export { rows } from '../supply.repository.js';
