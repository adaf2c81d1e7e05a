import { AddPolicy } from '../modules/expected-use/index.js';
import { system } from '../platform/actor.js';
import { BadInput, type Command, type CommandOutcome, type GivenArguments } from './command.js';
import { textsOf } from './texts-of.js';
import { withService } from './with-service.js';

const UNKNOWN = 'unknown';

/** Records a guideline of infection prevention, from whom it is and why. */
export const guideline: Command = {
  verb: 'guideline',
  usage: 'guideline GROUP --times NUMBER|unknown --from DAY --author TEXT --reason TEXT --source TEXT',
  about:
    'records that a guideline multiplies the ordinary use of a product group from a day on (1 ends it), and has what lies ahead looked at anew',
  run: recorded,
};

async function recorded({ positional, options }: GivenArguments): Promise<CommandOutcome> {
  const [productGroup, ...more] = positional;
  if (productGroup === undefined || more.length > 0) throw new BadInput('guideline takes one product group');
  const texts = textsOf({ positional: [], options }, { needed: ['times', 'from', 'author', 'reason', 'source'], known: [] });
  const text = (name: string) => texts.get(name) ?? '';
  const times = text('times') === UNKNOWN ? null : Number(text('times'));
  const id = await withService((app) =>
    app.get(AddPolicy, { strict: false }).execute(system('operator'), {
      kind: 'infection-guideline',
      productGroup,
      side: null,
      value: { times },
      validFrom: text('from'),
      author: text('author'),
      reason: text('reason'),
      source: text('source'),
      verified: false,
    }),
  );
  return { json: { policy: id } };
}
