import type { Language } from '../../../src/web/languages/language.js';
import type { Translate } from '../../../src/web/languages/translator.js';
import { formatter } from '../../../src/web/languages/formatter.js';
import { BigFigure } from '../../../src/web/parts/big-figure.js';
import { Card } from '../../../src/web/parts/card.js';
import { DataTable } from '../../../src/web/parts/data-table.js';
import { EmptyState } from '../../../src/web/parts/empty-state.js';
import { Facts } from '../../../src/web/parts/facts.js';
import { Figure } from '../../../src/web/parts/figure.js';
import { LevelBadge } from '../../../src/web/parts/level-badge.js';
import { Notice } from '../../../src/web/parts/notice.js';
import { Pager } from '../../../src/web/parts/pager.js';
import { Steps } from '../../../src/web/parts/steps.js';
import { Tag } from '../../../src/web/parts/tag.js';
import { WithheldNote } from '../../../src/web/parts/withheld-note.js';
import type { SpecimenWord } from './specimen-words.js';

interface SpecimenPartsProps {
  readonly t: Translate<SpecimenWord>;
  readonly language: Language;
}

export const SpecimenParts = ({ t, language }: SpecimenPartsProps) => {
  const { weeks, number, day, instant } = formatter(language);
  const columns = [{ label: t('group') }, { label: t('stock'), number: true }, { label: t('peak'), number: true }, { label: t('state') }];
  return (
    <>
      <div class="columns">
        <Card title="FFP2" href="/landelijk/ffp2">
          <div class="big-figures">
            <BigFigure label={t('expected')} figure={{ state: 'shown', text: weeks(920.26) }} />
            <BigFigure label={t('peak')} figure={{ state: 'shown', text: weeks(9.02) }} note={t('norm')} />
          </div>
          <LevelBadge level="critical" />
        </Card>
        <Card title="KN95">
          <div class="big-figures">
            <BigFigure label={t('expected')} figure={{ state: 'no-data' }} />
            <BigFigure label={t('peak')} figure={{ state: 'withheld' }} />
          </div>
          <LevelBadge level="unknown" />
        </Card>
      </div>
      <h2>{t('parts')}</h2>
      <Notice kind="success" live>
        <p>{t('lead')}</p>
      </Notice>
      <Notice kind="warning">{t('lead')}</Notice>
      <Notice kind="error">{t('lead')}</Notice>
      <Notice kind="info">{t('lead')}</Notice>
      <Facts
        rows={[
          [t('day'), day('2026-11-22')],
          [t('group'), 'FFP2'],
          [t('state'), <Tag tone="accent">{t('draft')}</Tag>],
        ]}
      />
      <DataTable
        id="groepen"
        caption={t('table')}
        columns={columns}
        rows={[
          { key: 'ffp2', cells: ['FFP2', <Figure state="shown" text={number(40_583_465)} />, weeks(9.02), <LevelBadge level="warning" />] },
          { key: 'iir', cells: ['IIR', <Figure state="shown" text={number(0)} />, weeks(0), <LevelBadge level="critical" />] },
          { key: 'kn95', cells: ['KN95', <Figure state="no-data" />, <Figure state="no-data" />, <LevelBadge level="unknown" />] },
          { key: 'gown', cells: [t('gowns'), <Figure state="withheld" />, <Figure state="withheld" />, <LevelBadge level="watch" />] },
          { key: 'apron', cells: [t('aprons'), number(12_929_524), weeks(453.67), <LevelBadge level="normal" />] },
        ]}
        foot={{ key: 'all', cells: [t('total'), number(53_512_989), '', ''] }}
      />
      <WithheldNote />
      <Pager previous="/meldingen?cursor=a" next="/meldingen?cursor=b" />
      <Steps
        label={t('steps')}
        steps={[
          { title: t('step.raised'), state: 'done', when: instant(new Date('2026-11-22T13:05:00Z')) },
          { title: t('step.assessed'), state: 'current', detail: <p>{t('lead')}</p> },
          { title: t('step.escalated'), state: 'upcoming' },
          { title: t('step.mail'), state: 'failed', when: day('2026-11-22') },
        ]}
      />
      <EmptyState title={t('empty')}>
        <p>{t('empty.hint')}</p>
      </EmptyState>
    </>
  );
};
