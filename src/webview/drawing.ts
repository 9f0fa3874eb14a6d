/** Between two drawings of data: as often as eyes can follow figures, and a tenth of the work of every frame. */
const CALM_MS = 100;

/** Many wishes, one drawing: `now` at the next frame, `soon` a little later, together with what else comes in. */
export const drawing = (draw: () => void): { now: () => void; soon: () => void } => {
  let frame = 0;
  let timer = 0;
  const now = (): void => {
    frame ||= requestAnimationFrame(() => {
      clearTimeout(timer);
      frame = timer = 0;
      draw();
    });
  };
  const soon = (): void => {
    timer ||= setTimeout(now, CALM_MS);
  };
  return { now, soon };
};
