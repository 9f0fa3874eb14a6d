/** A request that anyone can paste in a shell; where a key is needed it names the variable, never the key. */
export const curlExample = (address: string, group: string, needsKey: boolean): string => {
  const body = JSON.stringify({ model: group, messages: [{ role: 'user', content: 'Hello' }] });
  return [
    `curl ${address}/v1/chat/completions`,
    `-H 'content-type: application/json'`,
    ...(needsKey ? [`-H "authorization: Bearer $SWITCHYARD_MASTER_KEY"`] : []),
    `-d '${body.replace(/'/g, `'\\''`)}'`,
  ].join(' \\\n  ');
};
