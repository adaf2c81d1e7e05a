export const word = 'trends';
