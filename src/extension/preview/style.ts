/** In the editor's own colours, so that it follows every theme. */
export const STYLE = `
body { margin: 0; padding: 20px 24px 40px; color: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.45; max-width: 1000px; }
h1 { font-size: 1.5em; font-weight: 600; margin: 0 0 4px; }
h2 { font-size: 1.1em; font-weight: 600; margin: 28px 0 6px; }
p { margin: 0; color: var(--vscode-descriptionForeground); max-width: 75ch; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }
button { font: inherit; padding: 4px 12px; border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; cursor: pointer; }
button.primary { background: var(--vscode-button-background); color: var(--vscode-button-foreground); }
button.primary:hover { background: var(--vscode-button-hoverBackground); }
button.secondary { background: var(--vscode-button-secondaryBackground); color: var(--vscode-button-secondaryForeground); }
button.secondary:hover { background: var(--vscode-button-secondaryHoverBackground); }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
code { font-family: var(--vscode-editor-font-family); background: var(--vscode-textCodeBlock-background); padding: 0 3px; border-radius: 3px; }
.stale { margin-top: 18px; padding: 8px 12px; border-left: 3px solid var(--vscode-editorWarning-foreground); background: var(--vscode-textBlockQuote-background); }
.losses { margin-top: 18px; padding: 8px 12px; border: 1px solid var(--vscode-inputValidation-warningBorder); background: var(--vscode-inputValidation-warningBackground); color: var(--vscode-inputValidation-warningForeground, inherit); border-radius: 3px; }
.losses ul { margin: 0; padding: 0; list-style: none; }
.tiles { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 12px; margin: 20px 0 0; }
.tile { padding: 10px 12px; border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); background: var(--vscode-editorWidget-background); border-radius: 4px; }
dt { color: var(--vscode-descriptionForeground); }
dd { margin: 2px 0 0; font-size: 1.35em; }
dd .before { font-size: 0.65em; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, rgba(128, 128, 128, 0.25))); }
thead th { color: var(--vscode-descriptionForeground); font-weight: normal; padding-bottom: 4px; }
tbody th { font-weight: normal; overflow-wrap: anywhere; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; padding-right: 0; padding-left: 12px; }
.before { display: block; color: var(--vscode-descriptionForeground); }
.better { color: var(--vscode-testing-iconPassed, var(--vscode-charts-green)); }
.worse { color: var(--vscode-errorForeground); }
.split { display: grid; grid-template-columns: 3.2em minmax(60px, 1fr) 4em; gap: 8px; align-items: center; }
.split.was { color: var(--vscode-descriptionForeground); }
.when { color: var(--vscode-descriptionForeground); }
.share { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
.track { display: block; height: 8px; border-radius: 2px; background: color-mix(in srgb, var(--vscode-foreground) 14%, transparent); outline: 1px solid var(--vscode-contrastBorder, transparent); overflow: hidden; }
.bar { display: block; width: 100%; height: 100%; }
.bar.is { fill: var(--vscode-charts-blue); }
.bar.was { fill: var(--vscode-descriptionForeground); opacity: 0.6; }
.note { display: block; color: var(--vscode-descriptionForeground); font-size: 0.9em; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th:nth-child(1) { width: 20%; }
th:nth-child(2) { width: 36%; }
@media (max-width: 560px) { table { table-layout: auto; } th:nth-child(n) { width: auto; } .split { grid-template-columns: minmax(30px, 1fr) 4em; } .when { display: none; } }
`;
