const FORM = /^[^\s@<>,;:"()[\]\\]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/** Longest address, in characters. Source: RFC 5321, section 4.5.3.1.3, less the angle brackets. */
const LONGEST = 254;

/** An e-mail address as it is kept: trimmed and in lower case; undefined when the text is none. */
export function emailOf(text: string): string | undefined {
  const email = text.trim().toLowerCase();
  return email.length <= LONGEST && FORM.test(email) ? email : undefined;
}
