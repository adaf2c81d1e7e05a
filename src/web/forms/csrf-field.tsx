/** Proves that the form was drawn by us for this session. */
export const CsrfField = ({ token }: { readonly token: string }) => <input type="hidden" name="_csrf" value={token} />;
