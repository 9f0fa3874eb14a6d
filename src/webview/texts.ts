import * as l10n from '@vscode/l10n';

/** To be read before all else: modules make up their texts when they are read. */
const given = document.getElementById('texts')?.textContent;
if (given) l10n.config({ contents: given });
