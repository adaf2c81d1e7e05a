import { Tag } from '../../../../web/parts/tag.js';

/** A message in finished words. */
export interface ShownMessage {
  readonly id: string;
  /** Who and when. */
  readonly head: string;
  readonly lines: readonly string[];
  /** "nieuw", "gelezen 22 november 2026 om 14:05". */
  readonly remark: string;
  readonly isNew: boolean;
}

/** What was said about a report, oldest first. */
export const TalkView = ({ messages, none }: { readonly messages: readonly ShownMessage[]; readonly none: string }) =>
  messages.length === 0 ? (
    <p>{none}</p>
  ) : (
    <>
      {messages.map(({ id, head, lines, remark, isNew }) => (
        <section class="card" key={id}>
          <h3 class="card-title">
            {head} {isNew && <Tag>{remark}</Tag>}
          </h3>
          {lines.map((line) => (
            <p>{line}</p>
          ))}
          {!isNew && remark !== '' && <p class="note">{remark}</p>}
        </section>
      ))}
    </>
  );
