export { AcknowledgeEscalation } from './acknowledge-escalation.js';
export { EscalateFlag } from './escalate-flag.js';
export { ESCALATIONS_CONTROLLERS, ESCALATIONS_JOBS, EscalationsModule } from './escalations.module.js';
export { RecordFollowUp } from './record-follow-up.js';
export { TellOfEscalation } from './tell-of-escalation.js';
