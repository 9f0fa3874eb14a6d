/** Seeded chance: mulberry32 (public domain, Tommy Ettinger), enough for drawing latencies. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const Z_95 = 1.6449;

/** A draw from the log-normal distribution with this median and 95th percentile. */
export function logNormal(random: () => number, median: number, p95: number): number {
  if (median <= 0) return 0;
  const sigma = Math.max(0, Math.log(p95 / median)) / Z_95;
  const gauss = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp(sigma * gauss);
}
