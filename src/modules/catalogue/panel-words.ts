import { PANEL_DISCIPLINES } from './facts/parties/panel-disciplines.js';
import type { PanelDiscipline } from './facts/parties/panel-disciplines.js';
import { ADVICE_TYPES } from './facts/words/advice-types.js';
import type { AdviceType } from './facts/words/advice-types.js';
import { SEVERITIES } from './facts/words/severities.js';
import type { SeverityWords } from './facts/words/severities.js';

/** Disciplines that sit on the panel. */
export const allPanelDisciplines = (): readonly PanelDiscipline[] => PANEL_DISCIPLINES;

/** What the panel may advise. */
export const allAdviceTypes = (): readonly AdviceType[] => ADVICE_TYPES;

/** The kind of advice of an id, or null when there is none. */
export const adviceType = (id: string): AdviceType | null => ADVICE_TYPES.find((type) => type.id === id) ?? null;

/** How serious a flag is, from mild to worst. */
export const allSeverities = (): readonly SeverityWords[] => SEVERITIES;
