/** Beside its colour each series has a pattern, or dashes where it is a line: for those who don't see colours apart. */

const PATTERNS = 4;
const TILE = 6;
const DASHES = [[], [7, 3], [2, 3], [8, 3, 2, 3]] as const;

/** Neighbours differ, and so do series whose colours are the same again. */
export const patternOf = (style: number | null): number =>
  style === null ? 0 : (style + 2 * Math.floor(style / 10)) % PATTERNS;

export const dashesOf = (style: number | null): readonly number[] => DASHES[patternOf(style)]!;

type Mark = (pen: CanvasRenderingContext2D, size: number) => void;

const line = (pen: CanvasRenderingContext2D, from: [number, number], to: [number, number]): void => {
  pen.moveTo(...from);
  pen.lineTo(...to);
};

const MARKS: readonly (Mark | null)[] = [
  null,
  (pen, size) => {
    for (const shift of [-size, 0, size]) line(pen, [shift, size], [shift + size, 0]);
  },
  (pen, size) => pen.arc(size / 2, size / 2, size / 8, 0, 2 * Math.PI),
  (pen, size) => line(pen, [0, size / 2], [size, size / 2]),
];

/** What to fill the area of a series with: its colour, marked in that of the background. */
export const fillOf = (
  pen: CanvasRenderingContext2D,
  style: number | null,
  color: string,
  background: string,
): string | CanvasPattern => {
  const mark = MARKS[patternOf(style)];
  if (!mark) return color;
  const size = Math.round(TILE * devicePixelRatio);
  const tile = document.createElement('canvas');
  tile.width = tile.height = size;
  const tilePen = tile.getContext('2d');
  if (!tilePen) return color;
  tilePen.fillStyle = color;
  tilePen.fillRect(0, 0, size, size);
  tilePen.strokeStyle = background;
  tilePen.lineWidth = size / 6;
  tilePen.globalAlpha = 0.6;
  tilePen.beginPath();
  mark(tilePen, size);
  tilePen.stroke();
  return pen.createPattern(tile, 'repeat') ?? color;
};
