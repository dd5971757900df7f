import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The codes of the languages that franc is asked about. */
async function askedCodes() {
  const { outputFiles } = await build({
    entryPoints: ['src/language/franc-codes.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { francCodes } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return new Set(francCodes.values());
}

/**
 * Ships of franc's 187 languages those that it is asked about: it makes a table of each as soon as it is loaded, and
 * compares a text with the candidates it is given only, so that its answers are the same.
 */
export const francTables = {
  name: 'franc-tables',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, async ({ path }) => {
      const [{ data }, codes] = await Promise.all([import(pathToFileURL(path).href), askedCodes()]);
      const kept = Object.entries(data).map(([script, languages]) => [
        script,
        Object.fromEntries(Object.entries(languages).filter(([code]) => codes.has(code))),
      ]);
      return { contents: `export const data = ${JSON.stringify(Object.fromEntries(kept))};` };
    });
  },
};
