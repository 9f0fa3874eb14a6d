/** Calls back when the colours change: VS Code rewrites the variables on the root, a browser its preferences. */
export const onThemeChange = (changed: () => void): void => {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['style', 'class'] });
  observer.observe(document.body, { attributeFilter: ['class'] });
  for (const query of [
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
    '(forced-colors: active)',
  ]) {
    matchMedia(query).addEventListener('change', changed);
  }
};
