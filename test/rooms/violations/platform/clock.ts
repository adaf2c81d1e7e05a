export const now = '2026-11-22';
