import { say } from '../../lib/words/sentence';
import { refuse } from './evaluate/refuse';

/**
 * `npm run evaluate -- DIR [--json] [--all]` measures the recogniser on pages with their expectations, `-- FILE` on the
 * wrong recognitions that were exported from the popup;
 * `npm run evaluate -- --plans DIR [--json]` measures how tasks of other plans are tied to subjects.
 */
const args = process.argv.slice(2);
const options = ['--json', '--all', '--plans'];
const unknown = args.find((arg) => arg.startsWith('--') && !options.includes(arg));
if (unknown !== undefined) refuse(say('evaluate_unknown_option', unknown));
const [directory, ...more] = args.filter((arg) => !arg.startsWith('--'));
if (directory === undefined || more.length > 0) refuse(say('evaluate_usage'));
const json = args.includes('--json');
// Reading pages needs a document; tying plans does not, and starts without it.
if (args.includes('--plans')) (await import('./evaluate/plans')).evaluatePlans(directory, { json });
else (await import('./evaluate/pages')).evaluatePages(directory, { json, all: args.includes('--all') });
