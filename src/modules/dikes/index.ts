export { DIKES_CONTROLLERS, DIKES_JOBS, DikesModule, DikesWorkModule } from './dikes.module.js';
