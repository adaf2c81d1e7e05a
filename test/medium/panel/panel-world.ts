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
import { PersonSeal } from '../../../src/modules/parties/person-seal.js';
import { ConflictsRepository } from '../../../src/modules/panel/conflicts/conflicts.repository.js';
import { DeclarationsRepository } from '../../../src/modules/panel/conflicts/declarations.repository.js';
import { DeclareInterest } from '../../../src/modules/panel/conflicts/declare-interest.js';
import { FindConflicts } from '../../../src/modules/panel/conflicts/find-conflicts.js';
import { InviteChairs } from '../../../src/modules/panel/conflicts/invite-chairs.js';
import { KeepConflict } from '../../../src/modules/panel/conflicts/keep-conflict.js';
import { PartiesNow } from '../../../src/modules/panel/conflicts/parties-now.js';
import { RecordConflict } from '../../../src/modules/panel/conflicts/record-conflict.js';
import { TiesRepository } from '../../../src/modules/panel/conflicts/ties.repository.js';
import { VetPanel } from '../../../src/modules/panel/conflicts/vet-panel.js';
import { AskPanel } from '../../../src/modules/panel/ask-panel.js';
import { BehindFlagRepository } from '../../../src/modules/panel/reporters/behind-flag.repository.js';
import { EntriesRepository } from '../../../src/modules/panel/reporters/entries.repository.js';
import { PutReporters } from '../../../src/modules/panel/reporters/put-reporters.js';
import { ReportersBehind } from '../../../src/modules/panel/reporters/reporters-behind.js';
import { AskedDossiers } from '../../../src/modules/panel/conflicts/asked-dossiers.js';
import { TellWorse } from '../../../src/modules/panel/tell-worse.js';
import { ContributionsRepository } from '../../../src/modules/trends/contributions.repository.js';
import { Positions } from '../../../src/modules/trends/positions.js';
import { SeriesRepository } from '../../../src/modules/trends/series.repository.js';
import { readConfig } from '../../../src/platform/config.js';
import { Secrets } from '../../../src/platform/secrets.js';
import { Trail } from '../../../src/platform/trail.js';
import { Wake } from '../../../src/platform/wake.js';
import type { World } from '../../support/database.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';
import { allDeclare } from './panel-people.js';

/** Flags, panel and escalations as the web and the worker have them. */
export function panelOf(world: World) {
  const { clock, web, worker, workerSource, urls, sealing } = world;
  const trail = new Trail(clock, TRAIL_KEYS);
  const outbox = new Outbox(clock, new Wake(workerSource));
  const config = readConfig({ DATABASE_URL: urls.web, PUBLIC_URL: 'https://meldpunt.example' });
  const compose = new ComposeMessage(clock, config, new MessagesRepository(sealing.sealing), outbox);
  const people = new PeopleOfRole(new PeopleRepository(new PersonSeal(sealing.sealing)));
  const contacts = new MinistryContacts();
  const book = new FlagBookRepository(sealing.sealing);
  const visible = new VisibleFlag(book);
  const takeStep = new TakeFlagStep(clock, book, trail);
  const [invitations, assessments, readings] = [
    new InvitationsRepository(),
    new AssessmentsRepository(sealing.sealing),
    new DraftReadings(clock),
  ];
  const keep = new KeepAssessment(clock, visible, invitations, assessments, trail);
  const policyOn = new PolicyOn(new PolicyRepository());
  const concluding = new ConclusionReadings(readings, new PanelProgressNow(clock, policyOn, invitations));
  const keepConclusion = new KeepConclusion(clock, invitations, assessments, trail);
  const [ties, conflicts, declarations] = [new TiesRepository(), new ConflictsRepository(), new DeclarationsRepository(sealing.sealing)];
  const positions = new Positions(new ContributionsRepository(sealing.sealing), new SeriesRepository(sealing.sealing, clock));
  const find = new FindConflicts(clock, visible, new PartiesNow(clock, policyOn, positions, ties), ties, conflicts);
  const inviteChairs = new InviteChairs(clock, people, invitations, compose);
  const behind = new ReportersBehind(clock, policyOn, new BehindFlagRepository(sealing.sealing));
  const put = new PutReporters(clock, behind, new EntriesRepository(sealing.sealing), new Secrets(Buffer.alloc(32)));
  const ask = new AskPanel(find, new InvitePanel(clock, people, inviteChairs, invitations, compose));
  const convene = new ConvenePanel(worker, visible, takeStep, put, ask);
  const keepConflict = new KeepConflict(conflicts, declarations, trail, outbox);
  const [escalations, steps] = [new EscalationsRepository(sealing.sealing), new EscalationStepsRepository(clock, sealing.sealing)];
  const link = new AcknowledgementLink(clock, new Secrets(Buffer.alloc(32, 7)));
  const visibleEscalation = new VisibleEscalation(escalations);
  const settle = new SettleEscalation(escalations, steps, trail);
  const open = new OpenEscalation(clock, escalations, steps, outbox);
  const note = new NoteAcknowledgement(clock, escalations, steps, trail, outbox);
  const intervals = new IntervalsInForce(clock, policyOn, escalations);
  const lookAt = new LookAtEscalation(clock, contacts, escalations, new TurnEscalation(steps, trail, outbox));
  return {
    link,
    assessments,
    escalations,
    steps,
    flagsInSight: new FlagsInSight(web, book),
    dismissFlag: new DismissFlag(web, visible, takeStep),
    /** Everybody who is asked says at once to be no party. */
    convenePanel: { execute: (flagId: string) => convene.execute(flagId).then(() => allDeclare(world)) },
    conveneOnly: convene,
    declareInterest: new DeclareInterest(clock, web, declarations, trail, outbox),
    askedDossiers: new AskedDossiers(web, declarations),
    recordConflict: new RecordConflict(clock, web, visible, people, keepConflict),
    vetPanel: new VetPanel(worker, conflicts, find, inviteChairs),
    tellWorse: new TellWorse(worker, people, find, invitations, compose),
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
      new NotifyMinistry(contacts, link, compose, intervals),
      new NotifyChairs(people, find, compose),
    ),
    followUpEscalations: new FollowUpEscalations(clock, worker, escalations, intervals, lookAt),
    acknowledgeEscalation: new AcknowledgeEscalation(web, visibleEscalation, note),
    acknowledgeByLink: new AcknowledgeByLink(web, visibleEscalation, contacts, link, note),
    recordFollowUp: new RecordFollowUp(web, visibleEscalation, new NoteFollowUp(clock, escalations, steps, trail)),
  };
}

export type PanelModules = ReturnType<typeof panelOf>;
