import { describe, expect, it } from '@jest/globals';
import { namedMessage } from '../../../src/web/forms/named-message.js';

describe('a fault in the list of faults', () => {
  it.each([
    ['Voorraad', 'Vul dit veld in.', 'Voorraad: vul dit veld in.'],
    ['Hoe zeker bent u?', 'Kies hoe zeker u bent.', 'Hoe zeker bent u? Kies hoe zeker u bent.'],
    ['Code', 'KVK-nummers hebben acht cijfers.', 'Code: KVK-nummers hebben acht cijfers.'],
    [undefined, 'Vul dit veld in.', 'Vul dit veld in.'],
  ])('of %s', (name, message, shown) => expect(namedMessage(name, message)).toBe(shown));
});
