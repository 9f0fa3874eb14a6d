import * as l10n from '@vscode/l10n';
import { dollars, duration, percent } from '../format.ts';
import type { ComparedGroup, Comparison, Figures, Pair } from './comparison.ts';
import { STYLE } from './style.ts';

export interface PreviewPage {
  /** Name of the edited file. */
  file: string;
  traffic: 'recorded' | 'synthetic';
  comparison: Comparison;
  /** What saving the file would take away. */
  losses: readonly string[];
  /** Whether there is something to be saved. */
  dirty: boolean;
  /** Of its texts, as BCP 47 has it. */
  language: string;
  nonce: string;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!);

/** Text with `code` in it. */
const prose = (text: string): string => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const DASH = '–';
const money = (cost: number | null): string => (cost === null ? DASH : cost === 0 ? '$0' : dollars(cost));
const time = (ms: number | null): string => (ms === null ? DASH : duration(ms));

interface Column {
  title: string;
  of: (figures: Figures) => number | null;
  shown: (value: number | null) => string;
  /** Whether less is better; null: neither. */
  less: boolean | null;
}

const columns = (): readonly Column[] => [
  { title: 'p50', of: ({ p50 }) => p50, shown: time, less: true },
  { title: 'p95', of: ({ p95 }) => p95, shown: time, less: true },
  { title: l10n.t('Cost'), of: ({ cost }) => cost, shown: money, less: true },
  {
    title: l10n.t('Failures'),
    of: ({ failures }) => failures,
    shown: (value) => String(value ?? DASH),
    less: true,
  },
];

/** Whether the change is one for the better: differences below a twentieth are noise. */
const verdict = (before: number | null, after: number | null, less: boolean | null): string => {
  if (before === null || after === null || less === null) return '';
  const step = Math.abs(after - before);
  if (step === 0 || step < 0.05 * Math.max(Math.abs(before), Math.abs(after))) return '';
  return after < before === less ? 'better' : 'worse';
};

const figure = ({ of, shown, less }: Column, { before, after }: Pair): string => {
  const [was, is] = [before && of(before), after && of(after)];
  const kind = verdict(was, is, less);
  const now = after === null ? DASH : shown(is);
  const then = before === null ? l10n.t('new') : shown(was);
  const same = now === then;
  const judged = kind === '' ? '' : kind === 'better' ? l10n.t('better') : l10n.t('worse');
  const said = judged === '' ? '' : `<span class="spoken"> (${judged})</span>`;
  return `<span class="after ${kind}">${escape(now)}</span>${said}${same ? '' : `<span class="before"><span class="spoken">${l10n.t('now')} </span>${escape(then)}</span>`}`;
};

const bar = (kind: string, share: number): string =>
  `<span class="track" aria-hidden="true"><svg class="bar ${kind}" viewBox="0 0 100 1" preserveAspectRatio="none"><rect width="${(share * 100).toFixed(2)}" height="1"/></svg></span>`;

const split = ({ before, after }: Pair): string => {
  const row = (kind: string, label: string, figures: Figures | null, missing: string): string => {
    const share = figures?.share ?? null;
    const text = figures === null ? missing : percent(share ?? 0);
    return `<div class="split ${kind}"><span class="when">${label}</span>${bar(kind, share ?? 0)}<span class="share">${text}</span></div>`;
  };
  return row('is', l10n.t('after'), after, l10n.t('gone')) + row('was', l10n.t('now'), before, l10n.t('new'));
};

const groupTable = ({ name, rows }: ComparedGroup): string => `
<section data-group="${escape(name)}">
<h2>${escape(name)}</h2>
<table>
<thead><tr><th scope="col">${l10n.t('Deployment')}</th><th scope="col">${l10n.t('Split')}</th>${columns()
  .map(({ title }) => `<th scope="col" class="number">${title}</th>`)
  .join('')}</tr></thead>
<tbody>${rows
  .map(
    (row) =>
      `<tr data-deployment="${escape(row.id)}" data-share="${row.after?.share?.toFixed(4) ?? ''}" data-share-now="${row.before?.share?.toFixed(4) ?? ''}"><th scope="row">${escape(row.id)}${row.basis === 'assumed' ? `<span class="note">${l10n.t('assumed')}</span>` : ''}</th><td>${split(row)}</td>${columns()
        .map((column) => `<td class="number">${figure(column, row)}</td>`)
        .join('')}</tr>`,
  )
  .join('')}</tbody>
</table>
</section>`;

const tiles = ({ all }: Comparison): string =>
  columns()
    .map((column) => `<div class="tile"><dt>${column.title}</dt><dd>${figure(column, all)}</dd></div>`)
    .join('');

const lossList = (losses: readonly string[]): string =>
  losses.length === 0
    ? ''
    : `<div class="losses" role="alert"><ul>${losses.map((loss) => `<li>${prose(loss)}</li>`).join('')}</ul></div>`;

const button = (action: string, label: string, kind = 'secondary'): string =>
  `<button type="button" class="${kind}" data-action="${action}">${label}</button>`;

const hasAssumed = ({ groups }: Comparison): boolean =>
  groups.some(({ rows }) => rows.some(({ basis }) => basis === 'assumed'));

/** The page of the preview: static, but for buttons that tell the editor what was clicked. */
export const previewHtml = ({
  file,
  traffic,
  comparison,
  losses,
  dirty,
  language,
  nonce,
}: PreviewPage): string => {
  const count = comparison.all.after.requests.toLocaleString('en');
  const what =
    traffic === 'recorded'
      ? l10n.t('the last {0} recorded requests', count)
      : l10n.t('{0} synthetic requests, as too few or none are recorded', count);
  const other =
    traffic === 'recorded'
      ? button('synthetic', l10n.t('Use Synthetic Traffic'))
      : button('recorded', l10n.t('Use Recorded Traffic'));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(l10n.t('Preview of {0}', file))}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<header>
<h1>${escape(dirty ? l10n.t('If you save {0}', file) : l10n.t('{0} as it serves', file))}</h1>
<p>${escape(l10n.t('Simulated over {0}: no provider was asked. Below each figure stands what the file that serves now gives for the same traffic.', what))}</p>
<div class="actions">${dirty ? button('save', l10n.t('Save and Apply'), 'primary') : ''}${button('again', l10n.t('Run Again'))}${other}</div>
</header>
<p class="stale" role="status" hidden></p>
${lossList(losses)}
<dl class="tiles">${tiles(comparison)}</dl>
${comparison.groups.map(groupTable).join('')}
${hasAssumed(comparison) ? `<p class="note">${l10n.t('assumed: nothing is known of its latency yet, so it counts as an average server.')}</p>` : ''}
<script nonce="${nonce}">
const editor = acquireVsCodeApi();
document.addEventListener('click', ({ target }) => {
  const action = target.closest('[data-action]')?.dataset.action;
  if (action) editor.postMessage(action);
});
const stale = document.querySelector('.stale');
addEventListener('message', ({ data }) => {
  stale.textContent = data;
  stale.hidden = false;
});
</script>
</body>
</html>
`;
};
