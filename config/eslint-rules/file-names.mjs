import { basename, relative } from 'node:path';

/** Words that say nothing about what is inside; as an adjective in front (`data-table`) they may still say something. */
const EMPTY = /(?:^|-)(?:utils?|helpers?|managers?|data|info)$|(?:^|-)(?:common|shared)(?:-|$)/;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A file is named in kebab-case, `.role` behind it, after what it exports. */
export const fileNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { kebab: '{{name}} is not kebab-case', empty: '{{name}} says nothing' },
  },
  create: (context) => ({ Program: (node) => namesOf(context).forEach((name) => judge(context, node, name)) }),
};

function namesOf({ filename, cwd }) {
  const folders = relative(cwd, filename).split(/[\\/]/).slice(0, -1);
  return [...folders.map((name) => name.replace(/^\./, '')), ...basename(filename).split('.').slice(0, -1)];
}

function judge(context, node, name) {
  if (!KEBAB.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
  if (EMPTY.test(name)) context.report({ node, messageId: 'empty', data: { name } });
}
