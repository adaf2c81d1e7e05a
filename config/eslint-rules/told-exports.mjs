/** Every exported function, class or type of the domain says what it is, with unit and source. */
export const toldExports = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { silent: 'an exported name of the domain has a comment: unit, boundary, source' },
  },
  create: (context) => ({
    ExportNamedDeclaration(node) {
      if (node.declaration === null || isTold(context.sourceCode, node)) return;
      context.report({ node, messageId: 'silent' });
    },
  }),
};

/** Told by its own comment; or by the one above the export it stands right under, when both are told together. */
function isTold(source, node) {
  const before = source.getCommentsBefore(node);
  if (before.some(({ type, value }) => type === 'Block' && value.startsWith('*'))) return true;
  const previous = source.getTokenBefore(node);
  return previous !== null && node.loc.start.line - previous.loc.end.line === 1;
}
