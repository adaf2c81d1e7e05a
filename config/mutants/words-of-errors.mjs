const ERRORS = ['RangeError', 'TypeError'];

/**
 * What a mistake of a programmer is called is read in a stack trace by who made it, and may be written otherwise at any time; a test that
 * repeats the words would only be in the way. That it is thrown, what for and on which side of which bound is mutated like all else. What
 * people are told is no string in a `throw` but a name of src/domain/problem.ts, and stays a mutant.
 */
const wordsOfErrors = {
  shouldIgnore({ node, parent }) {
    const isWords = parent?.type === 'NewExpression' && ERRORS.includes(parent.callee.name) && parent.arguments.includes(node);
    return isWords ? 'words of a mistake of a programmer' : undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'words-of-errors', value: wordsOfErrors }];
