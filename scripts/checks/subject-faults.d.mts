export function subjectFaults(subjects: readonly string[]): string[];
