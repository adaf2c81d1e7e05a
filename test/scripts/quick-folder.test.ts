import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { quickFolder } from '../../scripts/test-run/quick-folder.mjs';

describe('the folder for what tests throw away', () => {
  it('is one that is there and has room enough', () => {
    expect(quickFolder({ folder: tmpdir(), leastFree: 1 })).toBe(tmpdir());
    expect(quickFolder({ folder: tmpdir(), leastFree: Infinity })).toBeUndefined();
    expect(quickFolder({ folder: '/no/such/folder' })).toBeUndefined();
    expect(existsSync(quickFolder() ?? tmpdir())).toBe(true);
  });
});
