// breaks: edges-hold-no-sql
export { rows } from '../supply.repository.js';
