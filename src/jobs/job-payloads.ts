import type { PostureStep } from '../domain/posture/posture-steps.js';

/**
 * Every background job and what it carries. Payloads hold ids and dates only: a queue is not a place for confidential
 * text, and the handler reads the truth from the database anyway.
 */
export interface JobPayloads {
  /** Fold new versions of reports into the cells they touch. */
  'cells.fold': { readonly reportIds: readonly string[] };
  /** Read a file with many reports, and file them. */
  'import.take': { readonly importId: string };
  /** Add up anew the weeks that an import touched. */
  'import.fold': { readonly importId: string };
  /** Set the stock of a product group against expected use, in every scope. */
  'flags.evaluate': { readonly productGroup: string };
  /** Look at every product group anew: stock runs down without a report. */
  'flags.evaluate-all': Record<string, never>;
  /** Publish the totals of weeks that are over. */
  'totals.publish': Record<string, never>;
  /** Promise to look ahead for every product group that was not looked at tonight. */
  'outlook.nightly': Record<string, never>;
  /** Project the chain of a product group, from supplier to bed. */
  'outlook.look-ahead': { readonly productGroup: string };
  /** Mail who reports for an organisation that a night asks how statements were read. */
  'readings.ask': { readonly organisationId: string; readonly night: string };
  /** Promise to judge the weeks of every product group that were not judged tonight. */
  'series.nightly': Record<string, never>;
  /** Judge whether what is reported of a product group is unusual. */
  'series.judge': { readonly productGroup: string };
  /** Promise to measure the dikes of every product group that has moved since. */
  'dikes.follow': Record<string, never>;
  /** Measure the dikes of a product group, and tell its week. */
  'dikes.measure': { readonly productGroup: string };
  /** Make an approved proposal a row of policy. */
  'policy.adopt': { readonly proposalId: string };
  /** Do what is due with decisions on the posture: tell, begin, end, ask for the evaluation. */
  'posture.follow': Record<string, never>;
  /** Remind who owes a statement, on business days. */
  'duties.remind': Record<string, never>;
  /** Tell the desk of an exemption that waits for it, or the organisation what was decided. */
  'exemption.tell': { readonly exemptionId: string };
  /** Tell those concerned of a step of a decision on the posture, which is a row of policy. */
  'posture.tell': { readonly policyId: number; readonly step: PostureStep };
  /** Tell the panel that there is a flag. */
  'panel.inform': { readonly flagId: string };
  /** Tell the panel and the desk that a flag got worse, which is its step of this number. */
  'flag.tell-worse': { readonly flagId: string; readonly step: number };
  /** Look for ties of the panel with open dossiers, and ask the chairs to the dossiers they were not asked to yet. */
  'panel.vet': Record<string, never>;
  /** Tell the desk that a chair asks who a reporter is, or the chair what was decided. */
  'panel.tell-reveal': { readonly revealId: string };
  /** Note which reports a chair asks to read by break-glass access, and tell who may grant it, and the desk. */
  'break-glass.prepare': { readonly useId: string };
  /** Tell the chair what was decided; the desk, the auditors and who reported that it opened. */
  'break-glass.tell': { readonly useId: string };
  /** Tell the ministry contact whose turn it is. */
  'escalation.notify': { readonly escalationId: string };
  /** Remind, move on to the next contact, re-open what stayed idle. */
  'escalations.follow-up': Record<string, never>;
  /** Write a letter to somebody about the own account. */
  'account.write-letter': { readonly letterId: string };
  /** Tell the other side that there is a message on a report. */
  'correspondence.tell': { readonly messageId: string };
  /** One attempt to deliver one message. */
  'mail.send': { readonly messageId: string };
  /** Promise anew the delivery of messages that wait and are in nobody's hands. */
  'messages.recall': Record<string, never>;
  /** Make the partitions of the coming months. */
  'partitions.ensure': Record<string, never>;
  /** Write a mark by which a backup is told from another file. */
  'backups.mark': Record<string, never>;
  /** Write the head of the trail out, signed. */
  'trail.anchor': Record<string, never>;
  /** Verify the whole trail for who asked. */
  'trail.check': { readonly checkId: string };
  /** Remove sessions that have ended and old idempotency keys. */
  'sessions.remove-ended': Record<string, never>;
}

export type JobName = keyof JobPayloads;

/** The same names, as a list that cannot lack one. */
export const JOB_NAMES: readonly JobName[] = Object.keys({
  'cells.fold': true,
  'import.take': true,
  'import.fold': true,
  'flags.evaluate': true,
  'flags.evaluate-all': true,
  'totals.publish': true,
  'outlook.nightly': true,
  'outlook.look-ahead': true,
  'readings.ask': true,
  'series.nightly': true,
  'series.judge': true,
  'dikes.follow': true,
  'dikes.measure': true,
  'policy.adopt': true,
  'duties.remind': true,
  'exemption.tell': true,
  'posture.follow': true,
  'posture.tell': true,
  'panel.inform': true,
  'flag.tell-worse': true,
  'panel.vet': true,
  'panel.tell-reveal': true,
  'break-glass.prepare': true,
  'break-glass.tell': true,
  'escalation.notify': true,
  'escalations.follow-up': true,
  'account.write-letter': true,
  'correspondence.tell': true,
  'mail.send': true,
  'messages.recall': true,
  'partitions.ensure': true,
  'backups.mark': true,
  'trail.anchor': true,
  'trail.check': true,
  'sessions.remove-ended': true,
} satisfies Record<JobName, true>).filter((name): name is JobName => name !== '');

/** Jobs that are promised by the clock, with their interval in seconds. */
export const SCHEDULES = {
  'backups.mark': 3_600,
  'dikes.follow': 15,
  'duties.remind': 900,
  'escalations.follow-up': 60,
  'messages.recall': 15,
  'outlook.nightly': 3_600,
  'panel.vet': 600,
  'partitions.ensure': 86_400,
  'posture.follow': 60,
  'series.nightly': 3_600,
  'sessions.remove-ended': 3_600,
  'totals.publish': 15,
  'trail.anchor': 3_600,
} as const satisfies Partial<Record<JobName, number>>;

/** Does one job. Must be safe to run twice with the same payload: delivery is at least once. */
export interface JobHandler<Name extends JobName = JobName> {
  readonly job: Name;
  handle(payload: JobPayloads[Name]): Promise<void>;
}
