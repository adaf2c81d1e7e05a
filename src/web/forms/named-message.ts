/** A fault with its field in front: "Voorraad: vul dit veld in.", or "Waarom? Vul dit veld in." A word in capitals stays as it is. */
export function namedMessage(name: string | undefined, message: string): string {
  if (name === undefined) return message;
  if (name.endsWith('?')) return `${name} ${message}`;
  const begin = message.slice(0, 2);
  return `${name}: ${begin === begin.toUpperCase() ? begin : begin.toLowerCase()}${message.slice(2)}`;
}
