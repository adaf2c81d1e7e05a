/** Languages that people read: Dutch first, English second. */
export type Language = 'nl' | 'en';
