/** Colours that the style sheet gives, as a canvas needs them: resolved. */
export interface Palette {
  text: string;
  grid: string;
  font: string;
  /** Opaque colour of the series with this number. */
  series: (index: number) => string;
}

export const readPalette = (probe: HTMLElement): Palette => {
  const style = getComputedStyle(probe);
  const resolved = (set: () => void): string => {
    set();
    return getComputedStyle(probe).color;
  };
  const named = (name: string): string => resolved(() => (probe.style.color = `var(${name})`));
  return {
    text: named('--muted'),
    grid: named('--grid'),
    font: `11px ${style.fontFamily}`,
    series: (index) => {
      probe.dataset['series'] = String(index);
      const color = named('--series');
      delete probe.dataset['series'];
      return color;
    },
  };
};
