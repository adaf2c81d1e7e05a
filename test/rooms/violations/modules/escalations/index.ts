export const word = 'escalations';
