/** Set by `npm run test:clients -- --all`: every client there is, which takes long. */
export const nightly = process.env.SWITCHYARD_CLIENTS === 'all';
