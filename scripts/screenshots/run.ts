/**
 * Makes the pictures of the README and the docs from the real thing, on simulated deployments.
 * `npm run screenshots -- [dashboard] [editor] --seconds 330`
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dashboardPictures } from './dashboard.ts';
import { editorPictures } from './editor.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '330' } },
});
const media = join(import.meta.dirname, '../../media');
const wanted = positionals.length > 0 ? positionals : ['dashboard', 'editor'];
if (wanted.includes('editor')) await editorPictures(media);
if (wanted.includes('dashboard')) await dashboardPictures(Number(flags.seconds), media);
process.exit();
