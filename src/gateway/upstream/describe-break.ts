/** What went wrong with a connection, in words; Node's and undici's codes say more than their messages. */
export function describeBreak(error: Error & { code?: unknown }): string {
  const code = typeof error.code === 'string' ? error.code : '';
  const known: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'nothing listens at its address',
    ENOTFOUND: 'its host name is unknown',
    EAI_AGAIN: 'its host name could not be looked up',
    ECONNRESET: 'it closed the connection',
    UND_ERR_SOCKET: 'it closed the connection',
    UND_ERR_CONNECT_TIMEOUT: 'it could not be reached in time',
    UND_ERR_BODY_TIMEOUT: 'it fell silent within its answer',
  };
  return `connection to the upstream failed: ${known[code] ?? (error.message || error.name)}${code ? ` (${code})` : ''}`;
}
