import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleUrl } from './role-url.mjs';

/** Environment of each process: what the person gave, with our defaults where nothing was given. */
export function environmentsFor({ settings, adminUrl, rolesFile, masterKeyFile, mailbox, ports }) {
  const passwords = JSON.parse(readFileSync(rolesFile, 'utf8'));
  const common = {
    QUEUE_URL: 'postgres:',
    MAIL_FROM: 'meldpunt@meldpunt.test',
    PUBLIC_URL: settings.url,
    MASTER_KEY_FILE: masterKeyFile,
    ANCHOR_FILE: join(settings.dataDir, 'trail-anchors.ndjson'),
    ...settings.given,
    ...(mailbox ? { SMTP_URL: mailbox.url, MAILBOX_DIR: mailbox.dir } : {}),
    DEMO: settings.demo,
    PORT: String(settings.port),
    MELDPUNT_DATA: settings.dataDir,
    // A process may look now and then whether this one still runs.
    MELDPUNT_PARENT_PID: String(process.pid),
  };
  const urlOf = (role) => roleUrl(adminUrl, role, passwords[role]);
  return {
    migrate: { ...common, DATABASE_URL: adminUrl, ROLES_FILE: rolesFile },
    web: { ...common, DATABASE_URL: urlOf('web'), INTERNAL_PORT: String(ports.web) },
    worker: { ...common, DATABASE_URL: urlOf('worker'), INTERNAL_PORT: String(ports.worker) },
    mailbox: mailbox ? { ...common, MAILBOX_PORT: String(mailbox.port) } : undefined,
    urls: { admin: adminUrl, migrator: urlOf('migrator'), web: urlOf('web'), worker: urlOf('worker'), auditor: urlOf('auditor') },
  };
}
