import type { ProtectedEvidence } from '../../../domain/flags/protected-evidence.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import type { ShownFlag } from '../../flags/index.js';
import { aheadWords } from '../ahead.words.js';
import { dossierWords } from '../dossier.words.js';
import { aheadRows } from './ahead.presenter.js';
import type { DossierProps } from './dossier.view.js';
import { evidenceSide } from './evidence-side.presenter.js';
import type { EvidenceProps } from './evidence.view.js';
import { unusualAlarms } from './unusual.presenter.js';

interface Drawing {
  /** "stuks" */
  readonly unit: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly language: Language;
}

/** What the present level rests on, and what the flag rested on before it got worse. */
export function evidenceOfFlag(flag: ShownFlag, drawing: Drawing): Pick<DossierProps, 'evidence' | 'earlier'> {
  const stands = [flag, ...flag.worsenings].map(({ evidence }, index) => stand(evidence, index, drawing));
  const [evidence, ...earlier] = stands.reverse();
  if (evidence === undefined) throw new RangeError('a flag rests on something');
  return { evidence, earlier };
}

/** @param worsened  how often the flag had got worse by then */
function stand(evidence: ProtectedEvidence, worsened: number, drawing: Drawing): EvidenceProps {
  const { language } = drawing;
  const t = translator(language, dossierWords);
  const day = formatter(language).day(evidence.asOf);
  return {
    title: t(worsened === 0 ? 'dossier.earlier.raised' : 'dossier.earlier.worse', { day }),
    frozen: t(worsened === 0 ? 'dossier.frozen' : 'dossier.frozen.worse', { day }),
    sides: evidence.sides.map((side) => evidenceSide(side, `dekking-${worsened}`, drawing)),
    ahead:
      evidence.projection == null
        ? undefined
        : { title: translator(language, aheadWords)('ahead.title'), rows: aheadRows(evidence.projection, language) },
    unusual: unusualAlarms(evidence, `ongewoon-${worsened}`, language),
    signals: { title: t('signals.title'), rows: signalsOf(evidence, language) },
    how: { title: t('dossier.how'), formula: evidence.formula, rule: t('dossier.rule', { version: evidence.ruleVersion }) },
  };
}

function signalsOf({ signals }: ProtectedEvidence, language: Language): EvidenceProps['signals']['rows'] {
  const t = translator(language, dossierWords);
  if (signals === null) return [[t('signals.count'), t('signals.withheld')]];
  const each = signals.bySeverity.map((count) => (typeof count === 'number' ? String(count) : t(`signals.${count}`)));
  const counts = [t('signals.count'), each.join(' · ')] as const;
  return signals.notices === null ? [counts] : [counts, [t('signals.notices'), String(signals.notices)]];
}
