/** Small functions of one family may live together; a fourth wants a file of its own. */
const FAMILY = 3;

/** A file exports one class, or a family of at most three functions; types, constants and abstract seams may travel along. */
export const oneExport = {
  meta: { type: 'suggestion', schema: [], messages: { many: '{{count}} {{kind}} are exported; one file, one thing' } },
  create: (context) => ({
    Program(node) {
      const exported = node.body.flatMap(({ declaration }) => declaration ?? []);
      judge(context, 'classes', 1, exported.filter(isConcreteClass));
      judge(
        context,
        'functions',
        FAMILY,
        exported.filter(({ type }) => type === 'FunctionDeclaration'),
      );
    },
  }),
};

function isConcreteClass({ type, abstract }) {
  return type === 'ClassDeclaration' && !abstract;
}

function judge(context, kind, most, things) {
  if (things.length > most) context.report({ node: things[most], messageId: 'many', data: { kind, count: String(things.length) } });
}
