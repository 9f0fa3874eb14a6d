/** esbuild puts such a file's text into the bundle. */
declare module '*.yaml' {
  const text: string;
  export default text;
}
