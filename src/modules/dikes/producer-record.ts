import type { Producer } from '../../domain/dikes/producer.js';

/** What is kept sealed of a producer: what it can make, and from whom or why. */
export interface ProducerContent {
  readonly producer: Omit<Producer, 'holdingId'>;
  readonly reason: string;
}

/** A producer as the desk recorded it last. */
export interface ProducerRecord extends ProducerContent {
  readonly organisationId: string;
  readonly name: string;
  readonly holdingId: string;
  readonly version: number;
  readonly recordedAt: Date;
}
