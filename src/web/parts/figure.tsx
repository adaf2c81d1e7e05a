import { useWords } from '../languages/use-words.js';

/** A figure there is, one that may not be shown, and one that nobody gave are three things; none of them is zero. */
export type FigureProps =
  { readonly state: 'shown'; readonly text: string } | { readonly state: 'withheld' | 'no-data'; readonly text?: undefined };

/** One figure, in finished words. */
export const Figure = ({ state, text }: FigureProps) => {
  const t = useWords();
  if (state === 'shown') return <span class="figure">{text}</span>;
  return <span class={`figure figure-${state}`}>{t(`figure.${state}`)}</span>;
};
