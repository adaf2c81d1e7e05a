/** What an answer says of a report that was filed with a test key; of any other it says nothing. */
export interface SandboxMark {
  readonly sandbox?: true;
}

export function sandboxMark({ sandbox }: { readonly sandbox: boolean }): SandboxMark {
  return sandbox ? { sandbox } : {};
}
