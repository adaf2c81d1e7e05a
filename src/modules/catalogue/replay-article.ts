import { REPLAY_ARTICLES } from './facts/replay-articles.js';
import type { ReplayArticle } from './facts/replay-articles.js';

const BY_CODE: ReadonlyMap<string, ReplayArticle> = new Map(REPLAY_ARTICLES.map((article) => [article.code, article]));

/** How an article of the replay material counts here, or null when its code is unknown. */
export const replayArticle = (code: string): ReplayArticle | null => BY_CODE.get(code) ?? null;
