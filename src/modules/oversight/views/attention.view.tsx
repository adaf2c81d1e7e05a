import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { Card } from '../../../web/parts/card.js';
import { LevelBadge } from '../../../web/parts/level-badge.js';
import type { ShownLevel } from '../../../web/parts/level-shape.js';
import { Notice } from '../../../web/parts/notice.js';
import { triageWords } from '../triage.words.js';

/** An open flag in finished words. */
export interface FlagLine {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly level: ShownLevel;
  readonly state: string;
}

export interface AttentionProps {
  readonly language: Language;
  readonly flags: readonly FlagLine[];
  readonly silent: readonly string[];
  /** Reports on which somebody answered. */
  readonly answers: readonly { readonly href: string; readonly label: string }[];
  readonly mails: readonly string[];
  /** The sentence about jobs put aside; undefined when there are none. */
  readonly parked: string | undefined;
}

/** What does not go by itself, before anything else. */
export const Attention = ({ language, flags, silent, answers, mails, parked }: AttentionProps) => {
  const t = translator(language, triageWords);
  return (
    <>
      {parked !== undefined && (
        <Notice kind="warning" title={t('parked.title')}>
          <p>{parked}</p>
        </Notice>
      )}
      {mails.length > 0 && (
        <Notice kind="error" title={t('mails.title')}>
          <p>{t('mails.call')}</p>
          <Lines lines={mails} />
          <p>
            <a href="/berichten">{t('mails.all')}</a>
          </p>
        </Notice>
      )}
      {answers.length > 0 && (
        <Notice kind="info" title={t('answers.title')}>
          <ul>
            {answers.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div class="columns">
        <Card title={t('flags.title')} href="/signalen">
          {flags.length === 0 ? <p>{t('flags.none')}</p> : <FlagList flags={flags} />}
        </Card>
        <Card title={t('silent.title')}>{silent.length === 0 ? <p>{t('silent.none')}</p> : <Lines lines={silent} />}</Card>
      </div>
    </>
  );
};

const FlagList = ({ flags }: { readonly flags: readonly FlagLine[] }) => (
  <ul>
    {flags.map(({ id, name, scope, level, state }) => (
      <li key={id}>
        <a href={`/signalen/${id}`}>
          {name}, {scope}
        </a>{' '}
        <LevelBadge level={level} /> {state}
      </li>
    ))}
  </ul>
);

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
