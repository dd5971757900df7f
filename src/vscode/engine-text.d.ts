/** The text of the engine's bundle, put there by the build (esbuild.mjs). */
declare module 'tactful:engine' {
  const text: string;
  export default text;
}
