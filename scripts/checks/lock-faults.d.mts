export function lockFaults(manifest: object, lock: object): string[];
export function withAddresses<Lock extends object>(lock: Lock): Lock;
