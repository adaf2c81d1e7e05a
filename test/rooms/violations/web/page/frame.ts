export const frame = 'a page';
