import { TileMap } from '../../../web/charts/tile-map.js';
import type { TileValue } from '../../../web/charts/tile.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { EmptyState } from '../../../web/parts/empty-state.js';
import { nationalWords } from '../national.words.js';
import { Ahead, type AheadProps } from './ahead.view.js';
import { SideSection, type SidePicture } from './side-section.view.js';

export type { SidePicture };

export interface PictureProps {
  readonly frame: Frame;
  readonly product: string;
  /** Where its published totals are to be had as a file. */
  readonly file: string;
  readonly unit: string;
  readonly sides: readonly SidePicture[];
  readonly tiles: readonly TileValue[];
  readonly mapWeek: string;
  /** The reader sees totals that others do not. */
  readonly desk: boolean;
  /** What lies ahead; null for who may not know, and where nobody could look. */
  readonly ahead: Omit<AheadProps, 'language'> | null;
}

/** One product group: cover week by week, the regions, and the numbers behind them. */
export const PicturePage = ({ frame, product, file, unit, sides, tiles, mapWeek, desk, ahead }: PictureProps) => {
  const t = translator(frame.language, nationalWords);
  return (
    <Page {...frame} title={product} width="wide">
      <h1>{product}</h1>
      <p class="note">{t(desk ? 'national.desk' : 'national.totals')}</p>
      {sides.length === 0 && (
        <EmptyState title={t(desk ? 'group.none' : 'national.unpublished')}>
          <p>{t(desk ? 'group.none.then' : 'national.unpublished.then')}</p>
        </EmptyState>
      )}
      {ahead !== null && <Ahead language={frame.language} {...ahead} />}
      {sides.map((side) => (
        <SideSection language={frame.language} unit={unit} {...side} key={side.side} />
      ))}
      {tiles.length > 0 && (
        <>
          <h2>{t('map.title', { week: mapWeek })}</h2>
          <TileMap
            id="regios"
            title={t('map.title', { week: mapWeek })}
            titleAbove
            description={t('map.text')}
            valueLabel={t('map.value')}
            tiles={tiles}
          />
        </>
      )}
      <p>
        <a href={file}>{t('group.file')}</a> · <a href="/landelijk">{t('group.back')}</a>
      </p>
    </Page>
  );
};
