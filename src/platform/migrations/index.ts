import { Actors1766000000000 } from './1766000000000-actors.js';
import { Partitions1766000001000 } from './1766000001000-partitions.js';
import { Keys1766000001500 } from './1766000001500-keys.js';
import { Parties1766000002000 } from './1766000002000-parties.js';
import { Factors1766000002500 } from './1766000002500-factors.js';
import { Clients1766000002700 } from './1766000002700-clients.js';
import { Administration1766000002800 } from './1766000002800-administration.js';
import { ExternalIdentities1766000002900 } from './1766000002900-external-identities.js';
import { Policy1766000003000 } from './1766000003000-policy.js';
import { Jobs1766000004000 } from './1766000004000-jobs.js';
import { Trail1766000005000 } from './1766000005000-trail.js';
import { Reports1766000006000 } from './1766000006000-reports.js';
import { Intake1766000006200 } from './1766000006200-intake.js';
import { Correspondence1766000006500 } from './1766000006500-correspondence.js';
import { Trends1766000007000 } from './1766000007000-trends.js';
import { Publications1766000007500 } from './1766000007500-publications.js';
import { Flags1766000008000 } from './1766000008000-flags.js';
import { Outlook1766000008100 } from './1766000008100-outlook.js';
import { Readings1766000008137 } from './1766000008137-readings.js';
import { Unusual1766000008157 } from './1766000008157-unusual.js';
import { Forecasts1766000008150 } from './1766000008150-forecasts.js';
import { Panel1766000008500 } from './1766000008500-panel.js';
import { Conflicts1766000008600 } from './1766000008600-conflicts.js';
import { Reporters1766000008700 } from './1766000008700-reporters.js';
import { Exports1766000008800 } from './1766000008800-exports.js';
import { Grounds1766000008900 } from './1766000008900-grounds.js';
import { BreakGlass1766000008950 } from './1766000008950-break-glass.js';
import { EndedGrounds1766000008951 } from './1766000008951-ended-grounds.js';
import { Dikes1766000008960 } from './1766000008960-dikes.js';
import { PolicyProposals1766000008970 } from './1766000008970-policy-proposals.js';
import { Grading1766000008980 } from './1766000008980-grading.js';
import { Messages1766000009000 } from './1766000009000-messages.js';
import { MailKeys1766000009500 } from './1766000009500-mail-keys.js';
import { Demo1766000010000 } from './1766000010000-demo.js';
import { ImportBounds1766000011500 } from './1766000011500-import-bounds.js';
import { Imports1766000011000 } from './1766000011000-imports.js';
import { Postures1766000012305 } from './1766000012305-postures.js';
import { DutyReminders1766000012310 } from './1766000012310-duty-reminders.js';
import { Operation1766000012411 } from './1766000012411-operation.js';
import { Exemptions1766000012415 } from './1766000012415-exemptions.js';
import { PublicationDays1766000012416 } from './1766000012416-publication-days.js';

/** Every migration, in order. */
export const MIGRATIONS = [
  Actors1766000000000,
  Partitions1766000001000,
  Keys1766000001500,
  Parties1766000002000,
  Factors1766000002500,
  Clients1766000002700,
  Administration1766000002800,
  ExternalIdentities1766000002900,
  Policy1766000003000,
  Jobs1766000004000,
  Trail1766000005000,
  Reports1766000006000,
  Intake1766000006200,
  Correspondence1766000006500,
  Trends1766000007000,
  Publications1766000007500,
  Flags1766000008000,
  Outlook1766000008100,
  Readings1766000008137,
  Forecasts1766000008150,
  Unusual1766000008157,
  Panel1766000008500,
  Conflicts1766000008600,
  Reporters1766000008700,
  Exports1766000008800,
  Grounds1766000008900,
  BreakGlass1766000008950,
  EndedGrounds1766000008951,
  Dikes1766000008960,
  PolicyProposals1766000008970,
  Grading1766000008980,
  Messages1766000009000,
  MailKeys1766000009500,
  Demo1766000010000,
  Imports1766000011000,
  ImportBounds1766000011500,
  Postures1766000012305,
  DutyReminders1766000012310,
  Operation1766000012411,
  Exemptions1766000012415,
  PublicationDays1766000012416,
] as const;
