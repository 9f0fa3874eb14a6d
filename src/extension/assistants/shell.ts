/** Commands that set variables in the shell that people use on a platform. */
export const shellCommands = (variables: Record<string, string>, platform: NodeJS.Platform): string =>
  Object.entries(variables)
    .map(([name, value]) =>
      platform === 'win32'
        ? `$env:${name} = '${value.replaceAll("'", "''")}'`
        : `export ${name}='${value.replaceAll("'", "'\\''")}'`,
    )
    .join('\n');
