export { AddPolicy } from './add-policy.js';
export { ExpectedUseModule } from './expected-use.module.js';
export { PolicyInForce, type StoredRule } from './policy-in-force.js';
export { PolicyOn } from './policy-on.js';
export type { Rule, RuleKind, RuleValues } from './rules.js';
export { SyncPolicy } from './sync-policy.js';
export { primaryRulesOn } from './primary-rules-on.js';
