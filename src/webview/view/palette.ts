/** Colours that the style sheet gives, as a canvas needs them: resolved. */
export interface Palette {
  text: string;
  grid: string;
  background: string;
  font: string;
  /** Opaque colour of the series with this style. */
  series: (style: number | null) => string;
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
    background: named('--background'),
    font: `11px ${style.fontFamily}`,
    series: (number) => {
      probe.dataset['series'] = seriesName(number);
      const color = named('--series');
      delete probe.dataset['series'];
      return color;
    },
  };
};

/** As the style sheet knows it. */
export const seriesName = (style: number | null): string => (style === null ? 'rest' : String(style));
