import type { AdminEvents, CooldownResetRequest, StrategyRequest } from './admin.ts';
import type { SpendView, TimelineView, TrafficView, VariantsView } from './records.ts';

/** Whether the dashboard's picture is live. `message` is for people. */
export interface DashboardConnection {
  state: 'connecting' | 'live' | 'stopped';
  message: string;
}

type EventMessage = {
  [E in keyof AdminEvents]: { type: 'event'; event: E; data: AdminEvents[E] };
}[keyof AdminEvents];

/** What the dashboard asks of the records, by the last part of the route. */
export interface RecordAnswers {
  traffic: TrafficView;
  spend: SpendView;
  variants: VariantsView;
  timeline: TimelineView;
}
export type RecordName = keyof RecordAnswers;
export const RECORD_NAMES = ['traffic', 'spend', 'variants', 'timeline'] as const satisfies RecordName[];

/** Host → dashboard. `records` answers the question of the same number; `error` is for people. */
export type ToDashboard =
  | EventMessage
  | { type: 'connection'; connection: DashboardConnection }
  | { type: 'records'; question: number; answer: RecordAnswers[RecordName] }
  | { type: 'records'; question: number; error: string };

/** New weights by deployment ids. */
export type Weights = Record<string, number>;

/** Dashboard → host. */
export type FromDashboard =
  | { type: 'ready' }
  | { type: 'resetCooldowns'; request: CooldownResetRequest }
  | { type: 'switchStrategy'; request: StrategyRequest }
  | { type: 'records'; question: number; name: RecordName; query: Record<string, string> }
  /** Into the file that serves, which the editor opens. */
  | { type: 'setWeights'; file: string; weights: Weights }
  | { type: 'start' };

export interface DashboardPage {
  scriptUri: string;
  styleUri: string;
  /** Where scripts, styles and fonts may come from: the webview's `cspSource`, or `'self'`. */
  cspSource: string;
  nonce: string;
  /** Where data calls may go: `'self'` at /ui, `'none'` in a webview, whose data comes by messages. */
  connectSource: "'self'" | "'none'";
  /** The language of its texts, and these by the English ones; null: English. */
  language: string;
  texts: Readonly<Record<string, string>> | null;
}

const attribute = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Within a script element, which ends at its closing tag wherever that stands. */
const data = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** The policy of the dashboard page: nothing but its own files, no inline script. */
export const dashboardPolicy = ({ cspSource, nonce, connectSource }: DashboardPage): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource} 'unsafe-inline'`,
    `font-src ${cspSource}`,
    `img-src ${cspSource} data:`,
    `connect-src ${connectSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The page that both the editor's panel and the gateway's /ui show. */
export const dashboardHtml = (page: DashboardPage): string => `<!doctype html>
<html lang="${attribute(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(dashboardPolicy(page))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Switchyard</title>
<link rel="stylesheet" href="${attribute(page.styleUri)}">
</head>
<body>
<main id="dashboard"></main>
${page.texts ? `<script type="application/json" id="texts">${data(page.texts)}</script>` : ''}
<script nonce="${attribute(page.nonce)}" src="${attribute(page.scriptUri)}"></script>
</body>
</html>
`;
