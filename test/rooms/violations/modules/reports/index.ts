export const word = 'reports';
