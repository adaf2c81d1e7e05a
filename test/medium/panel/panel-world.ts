import { Outbox } from '../../../src/jobs/outbox.js';
import { AcknowledgeByLink } from '../../../src/modules/escalations/acknowledge-by-link.js';
import { AcknowledgeEscalation } from '../../../src/modules/escalations/acknowledge-escalation.js';
import { AcknowledgementLink } from '../../../src/modules/escalations/acknowledgement-link.js';
import { CloseFlag } from '../../../src/modules/escalations/close-flag.js';
import { EscalateFlag } from '../../../src/modules/escalations/escalate-flag.js';

import { EscalationStepsRepository } from '../../../src/modules/escalations/escalation-steps.repository.js';
import { EscalationsRepository } from '../../../src/modules/escalations/escalations.repository.js';
import { FollowUpEscalations } from '../../../src/modules/escalations/follow-up-escalations.js';
import { IntervalsInForce } from '../../../src/modules/escalations/intervals-in-force.js';
import { LookAtEscalation } from '../../../src/modules/escalations/look-at-escalation.js';
import { MonitorFlag } from '../../../src/modules/escalations/monitor-flag.js';
import { NoteAcknowledgement } from '../../../src/modules/escalations/note-acknowledgement.js';
import { NoteFollowUp } from '../../../src/modules/escalations/note-follow-up.js';
import { NotifyChairs } from '../../../src/modules/escalations/notify-chairs.js';
import { NotifyMinistry } from '../../../src/modules/escalations/notify-ministry.js';
import { OpenEscalation } from '../../../src/modules/escalations/open-escalation.js';
import { RecordFollowUp } from '../../../src/modules/escalations/record-follow-up.js';
import { SettleEscalation } from '../../../src/modules/escalations/settle-escalation.js';
import { TellOfEscalation } from '../../../src/modules/escalations/tell-of-escalation.js';
import { TurnEscalation } from '../../../src/modules/escalations/turn-escalation.js';
import { VisibleEscalation } from '../../../src/modules/escalations/visible-escalation.js';
import { PolicyOn } from '../../../src/modules/expected-use/policy-on.js';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import { DismissFlag } from '../../../src/modules/flags/dismiss-flag.js';
import { FlagBookRepository } from '../../../src/modules/flags/flag-book.repository.js';
import { FlagsInSight } from '../../../src/modules/flags/flags-in-sight.js';
import { TakeFlagStep } from '../../../src/modules/flags/take-flag-step.js';
import { VisibleFlag } from '../../../src/modules/flags/visible-flag.js';
import { ComposeMessage } from '../../../src/modules/messages/compose-message.js';
import { MessagesRepository } from '../../../src/modules/messages/messages.repository.js';
import { AssessmentsInSight } from '../../../src/modules/panel/assessments-in-sight.js';
import { AssessmentsRepository } from '../../../src/modules/panel/assessments.repository.js';
import { ConcludeAssessment } from '../../../src/modules/panel/conclude-assessment.js';
import { ConclusionReadings } from '../../../src/modules/panel/conclusion-readings.js';
import { ConvenePanel } from '../../../src/modules/panel/convene-panel.js';
import { DraftReadings } from '../../../src/modules/panel/draft-readings.js';
import { FileAssessment } from '../../../src/modules/panel/file-assessment.js';
import { InvitationsRepository } from '../../../src/modules/panel/invitations.repository.js';
import { InvitePanel } from '../../../src/modules/panel/invite-panel.js';
import { KeepAssessment } from '../../../src/modules/panel/keep-assessment.js';
import { KeepConclusion } from '../../../src/modules/panel/keep-conclusion.js';
import { PanelProgressNow } from '../../../src/modules/panel/panel-progress-now.js';
import { ReassessFlag } from '../../../src/modules/panel/reassess-flag.js';
import { MinistryContacts } from '../../../src/modules/parties/ministry-contacts.repository.js';
import { PeopleOfRole } from '../../../src/modules/parties/people-of-role.js';
import { PeopleRepository } from '../../../src/modules/parties/people.repository.js';
import { readConfig } from '../../../src/platform/config.js';
import { Secrets } from '../../../src/platform/secrets.js';
import { Trail } from '../../../src/platform/trail.js';
import { Wake } from '../../../src/platform/wake.js';
import type { World } from '../../support/database.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';

/** Flags, panel and escalations as the web and the worker have them. */
export function panelOf({ clock, web, worker, workerSource, urls, sealing }: World) {
  const trail = new Trail(clock, TRAIL_KEYS);
  const outbox = new Outbox(clock, new Wake(workerSource));
  const config = readConfig({ DATABASE_URL: urls.web, PUBLIC_URL: 'https://meldpunt.example' });
  const compose = new ComposeMessage(clock, config, new MessagesRepository(), outbox);
  const people = new PeopleOfRole(new PeopleRepository());
  const contacts = new MinistryContacts();
  const book = new FlagBookRepository(sealing.sealing);
  const visible = new VisibleFlag(book);
  const takeStep = new TakeFlagStep(clock, book, trail);
  const [invitations, assessments, readings] = [new InvitationsRepository(), new AssessmentsRepository(), new DraftReadings(clock)];
  const keep = new KeepAssessment(clock, visible, invitations, assessments, trail);
  const policyOn = new PolicyOn(new PolicyRepository());
  const concluding = new ConclusionReadings(readings, new PanelProgressNow(clock, policyOn, invitations));
  const keepConclusion = new KeepConclusion(clock, invitations, assessments, trail);
  const [escalations, steps] = [new EscalationsRepository(), new EscalationStepsRepository(clock)];
  const link = new AcknowledgementLink(new Secrets(Buffer.alloc(32, 7)));
  const visibleEscalation = new VisibleEscalation(escalations);
  const settle = new SettleEscalation(escalations, steps, trail);
  const open = new OpenEscalation(clock, escalations, steps, outbox);
  const note = new NoteAcknowledgement(clock, escalations, steps, trail, outbox);
  const intervals = new IntervalsInForce(clock, policyOn);
  const lookAt = new LookAtEscalation(clock, contacts, escalations, new TurnEscalation(steps, trail, outbox));
  return {
    link,
    flagsInSight: new FlagsInSight(web, book),
    dismissFlag: new DismissFlag(web, visible, takeStep),
    convenePanel: new ConvenePanel(worker, visible, takeStep, new InvitePanel(clock, people, visible, invitations, compose)),
    fileAssessment: new FileAssessment(web, readings, visible, invitations, keep),
    concludeAssessment: new ConcludeAssessment(web, concluding, visible, takeStep, keepConclusion),
    assessmentsInSight: new AssessmentsInSight(web, visible, assessments),
    reassessFlag: new ReassessFlag(web, visible, takeStep, invitations, outbox),
    escalateFlag: new EscalateFlag(web, visible, takeStep, contacts, open),
    monitorFlag: new MonitorFlag(web, visible, takeStep, settle),
    closeFlag: new CloseFlag(web, visible, takeStep, settle),
    tellOfEscalation: new TellOfEscalation(
      worker,
      escalations,
      new NotifyMinistry(contacts, link, compose),
      new NotifyChairs(people, compose),
    ),
    followUpEscalations: new FollowUpEscalations(clock, worker, escalations, intervals, lookAt),
    acknowledgeEscalation: new AcknowledgeEscalation(web, visibleEscalation, note),
    acknowledgeByLink: new AcknowledgeByLink(web, visibleEscalation, contacts, link, note),
    recordFollowUp: new RecordFollowUp(web, visibleEscalation, new NoteFollowUp(clock, escalations, steps, trail)),
  };
}

export type PanelModules = ReturnType<typeof panelOf>;
