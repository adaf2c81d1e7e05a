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

interface TalkProps {
  readonly messages: readonly ShownMessage[];
  /** What is said when there are none. */
  readonly none: string;
  /** Level of the head of a message: one below what they stand under. */
  readonly heading: 'h2' | 'h3';
}

/** What was said about a report, oldest first. */
export const TalkView = ({ messages, none, heading: Heading }: TalkProps) =>
  messages.length === 0 ? (
    <p>{none}</p>
  ) : (
    <>
      {messages.map(({ id, head, lines, remark, isNew }) => (
        <section class="card" key={id}>
          <Heading class="card-title">
            {head} {isNew && <Tag>{remark}</Tag>}
          </Heading>
          {lines.map((line) => (
            <p>{line}</p>
          ))}
          {!isNew && remark !== '' && <p class="note">{remark}</p>}
        </section>
      ))}
    </>
  );
