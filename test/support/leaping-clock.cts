/** Preloaded into a gateway: its clock is CLOCK_AHEAD_MS ahead, and at each SIGUSR2 CLOCK_LEAP_MS more, as after a sleep. */
const [ahead, leap] = [Number(process.env.CLOCK_AHEAD_MS), Number(process.env.CLOCK_LEAP_MS)];
const real = Date.now;
let shift = ahead;
Date.now = () => real() + shift;
Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + ahead });
process.on('SIGUSR2', () => (shift += leap));
