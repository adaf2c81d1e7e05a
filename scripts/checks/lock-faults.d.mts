export function lockFaults(manifest: object, lock: object): string[];
