export { OVERSIGHT_CONTROLLERS, OversightModule } from './oversight.module.js';
