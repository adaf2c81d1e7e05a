import type { Warehouse } from './chain.js';

/** What is announced is for so many days. */
const ANNOUNCED_DAYS = 28;
/** Announcements within three per cent of the usual say nothing. */
const USUAL_WITHIN = 0.03;
/** More than half as much again is not counted on before it is there. */
const MOST = 1.5;
/** Mean way from now to the fourth week, when the weeks ahead lie on a line: (1 + 2 + 3 + 4) / 16. */
const MEAN_WAY = 0.625;
/** A supplier who announces a tenth more gets two tenths more. */
const GROWTH_UNDERSTATED = 2;

/** Whether a supplier announces less or more than usual. Source: own definition. */
export function announcesChange({ announced }: Warehouse): boolean {
  return Math.abs(announced - 1) >= USUAL_WITHIN;
}

/**
 * What comes in at a warehouse on a day ahead, as a share of what is usual, 0 to 1.5: on a line from what comes in now to what the announcement
 * means in four weeks, and on that level thereafter.
 *
 * Suppliers announce half of what they fear: 30 % less announced is some 60 % less received. The announcement is the mean of four weeks, so
 * its end lies further out than its middle.
 *
 * @param ahead           days from now
 * @param understatement  how many tenths less come in for each tenth less announced
 *
 * Source: own definition; that announcements are too hopeful in a crisis is the experience of the LCH.
 */
export function inboundShare(warehouse: Warehouse, ahead: number, understatement: number): number {
  if (!announcesChange(warehouse)) return 1;
  const { announced, arriving, age } = warehouse;
  const most = announced < 1 ? 1 : MOST;
  const meant = 1 - (announced < 1 ? understatement : GROWTH_UNDERSTATED) * (1 - announced);
  const now = within(arriving, most);
  const way = Math.min(1, (ahead + age) / ANNOUNCED_DAYS);
  return within(now + ((within(meant, most) - now) / MEAN_WAY) * way, most);
}

function within(share: number, most: number): number {
  return Math.min(most, Math.max(0, share));
}
