import { productGroup, replayArticle } from '../../catalogue/index.js';
import type { ReplayCounting } from './replay-world.js';

/** How articles count here; those that the catalogue does not know are left out. */
export function countingOf(
  articles: readonly { readonly code: string; readonly box?: number | undefined }[],
): ReadonlyMap<string, ReplayCounting> {
  return new Map(
    articles.flatMap(({ code, box }) => {
      const article = replayArticle(code);
      if (article === null) return [];
      const litres = productGroup(article.productGroup)?.baseUnit === 'litre';
      return [
        [
          code,
          {
            productGroup: article.productGroup,
            litres,
            perPiece: article.baseUnitsPerPiece,
            perBox: box ?? article.piecesPerBox,
          },
        ] as const,
      ];
    }),
  );
}
