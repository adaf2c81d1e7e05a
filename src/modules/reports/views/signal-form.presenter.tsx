import type { Problem } from '../../../domain/problem.js';
import { CARE_IMPACTS, SHORTAGE_STATES } from '../../../domain/reports/report-body.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { translator } from '../../../web/languages/translator.js';
import { renderPage } from '../../../web/page/render-page.js';
import { allReasons, CARE_IMPACT_WORDS } from '../../catalogue/index.js';
import { formWords } from '../report-form.words.js';
import type { ReportableGroups } from '../reportable-groups.js';
import type { Choice, FormState } from './form-state.view.js';
import { SignalForm, type SignalField } from './signal-form.view.js';

/** Which of the three forms about one product group. */
export type SignalName = 'tekort' | 'onderbreking' | 'vraagstijging';

interface SignalDrawing {
  readonly name: SignalName;
  readonly state: Omit<FormState, 'faults'>;
  readonly problem?: Problem;
  readonly groups: ReportableGroups;
}

type Language = 'nl' | 'en';
type Say = (word: keyof typeof formWords) => string;

const TITLES = { tekort: 'shortage.title', onderbreking: 'notice.title', vraagstijging: 'surge.title' } as const;
const KINDS = { tekort: 'shortage', onderbreking: null, vraagstijging: 'demand-surge' } as const;

/** A signal form with what was typed and every fault. */
export function signalPage({ name, state, problem, groups }: SignalDrawing): string {
  const { language } = state.frame;
  const t = translator(language, formWords);
  const faults = problem === undefined ? [] : formFaults(problem.faults, language);
  const fields = fieldsOf(name, t, language, groups);
  const asked = new Set(['kind', ...fields.map((field) => field.name)]);
  const others = Object.entries(state.typed).filter(([other]) => !asked.has(other));
  return renderPage(<SignalForm {...state} faults={faults} title={t(TITLES[name])} kind={KINDS[name]} fields={fields} others={others} />);
}

function fieldsOf(name: SignalName, t: Say, language: Language, groups: ReportableGroups): SignalField[] {
  const products = groups.all.map((group) => ({ value: group.id, label: group.name[language] }));
  const reasons = allReasons().map((reason) => ({ value: reason.id, label: reason.name[language] }));
  const product = field('productGroup', 'list', t('signal.productGroup'), { options: products });
  const reason = field('reason', 'list', t('signal.reason'), { options: reasons });
  const last = [field('note', 'text', t('signal.note'), { optional: true }), field('asOf', 'day', t('signal.asOf'))];
  const own = { tekort: shortageFields, onderbreking: noticeFields, vraagstijging: surgeFields }[name];
  return [product, ...own(t, language), reason, ...last];
}

function shortageFields(t: Say, language: Language): SignalField[] {
  return [
    field('state', 'choice', t('shortage.state'), {
      options: SHORTAGE_STATES.map((state) => ({ value: state, label: t(`shortage.state.${state}`) })),
    }),
    field('careImpact', 'choice', t('shortage.careImpact'), {
      options: CARE_IMPACTS.map((impact) => ({ value: impact, label: CARE_IMPACT_WORDS[impact].name[language] })),
    }),
    ...spanFields(t),
    field('quantityShort', 'number', t('shortage.quantityShort'), { optional: true }),
    ...unitFields(t),
    field('alternatives', 'text', t('signal.alternatives'), { optional: true }),
    field('measures', 'text', t('shortage.measures'), { optional: true }),
  ];
}

function noticeFields(t: Say): SignalField[] {
  return [
    field('kind', 'choice', t('notice.kind'), {
      options: (['interruption', 'discontinuation'] as const).map((kind) => ({ value: kind, label: t(`notice.kind.${kind}`) })),
    }),
    ...spanFields(t),
    field('marketShare', 'number', t('notice.marketShare'), { optional: true, hint: t('notice.marketShare.hint') }),
    field('productionSite', 'line', t('notice.productionSite'), { optional: true }),
    field('materials', 'line', t('notice.materials'), { optional: true }),
    field('alternatives', 'text', t('signal.alternatives'), { optional: true }),
    field('customersInformed', 'choice', t('notice.customersInformed'), {
      optional: true,
      options: [
        { value: 'yes', label: t('answer.yes') },
        { value: 'no', label: t('answer.no') },
      ],
    }),
  ];
}

function surgeFields(t: Say): SignalField[] {
  return [
    field('factor', 'number', t('surge.factor'), { optional: true, hint: t('surge.factor.hint') }),
    field('expectedPerWeek', 'number', t('surge.expectedPerWeek'), { optional: true }),
    ...unitFields(t),
  ];
}

function spanFields(t: Say): SignalField[] {
  return [field('startsOn', 'day', t('signal.startsOn')), field('endsOn', 'day', t('signal.endsOn'), { optional: true })];
}

function unitFields(t: Say): SignalField[] {
  const units = (['piece', 'pair', 'box', 'litre'] as const).map((unit) => ({ value: unit, label: t(`unit.${unit}`) }));
  return [
    field('unit', 'list', t('statement.unit'), { optional: true, options: units }),
    field('packSize', 'number', t('statement.packSize'), { optional: true }),
  ];
}

interface Extras {
  readonly optional?: boolean;
  readonly hint?: string;
  readonly options?: readonly Choice[];
}

function field(name: string, type: SignalField['type'], label: string, { optional = false, hint, options = [] }: Extras = {}): SignalField {
  return { name, type, label, optional, hint, options };
}
