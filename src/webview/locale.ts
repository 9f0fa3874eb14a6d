/** Chromium in the POSIX locale calls its language `en-US@posix`, which uPlot gives to Intl and Intl refuses. */
try {
  Intl.getCanonicalLocales(navigator.language);
} catch {
  Object.defineProperty(navigator, 'language', { value: 'en-US' });
}

export {};
