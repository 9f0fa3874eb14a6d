const CELLS = 10;
/** Neighbours look different; the order is that of the file. */
const FILLS = ['█', '▒', '▓', '░'] as const;

/** The fill of the deployment at this place of its group. */
export const fillOf = (index: number): string => FILLS[index % FILLS.length]!;

/** How a group's traffic is split, as text: `██████▒▒▒▒`. Each that has any gets a cell, while there are cells. */
export const shareBar = (shares: readonly number[]): string => {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total <= 0) return '';
  let [done, cells] = [0, 0];
  return shares
    .map((share, index) => {
      done += share / total;
      const end = Math.min(CELLS, Math.max(Math.round(done * CELLS), share > 0 ? cells + 1 : cells));
      const width = end - cells;
      cells = end;
      return fillOf(index).repeat(width);
    })
    .join('');
};
