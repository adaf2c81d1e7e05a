/** What a flag is about besides the product group: the country (NL) or one safety region. Source: own definition. */
export interface Scope {
  readonly kind: 'national' | 'region';
  /** NL or VR01 to VR25. */
  readonly code: string;
}
