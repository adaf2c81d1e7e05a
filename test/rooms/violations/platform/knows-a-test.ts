// breaks: no-tests-in-service
export { rows } from '../../../support/stopped-clock.js';
