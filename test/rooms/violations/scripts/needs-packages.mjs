// breaks: set-up-needs-node-alone
export { z } from 'zod';
