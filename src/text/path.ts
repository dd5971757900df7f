// Paths here are absolute and `/` separated: `/home/a/b`, `C:/a/b`, `//server/share/b`. They are pure strings, so
// that the engine gives the same answers on every system and in a browser.

interface Split {
  /** `/`, `C:/`, `//server/share/`, or nothing for a relative path. */
  readonly root: string;
  readonly segments: readonly string[];
}

const drive = /^([A-Za-z]):(?:\/|$)/;
const share = /^\/\/([^/]+)\/([^/]+)(?:\/|$)/;

function rootOf(path: string): { readonly root: string; readonly length: number } {
  if (path.startsWith('/') && path[1] !== '/') return { root: '/', length: 1 };
  const letter = drive.exec(path);
  if (letter) return { root: `${letter[1]?.toUpperCase()}:/`, length: letter[0].length };
  const server = share.exec(path);
  if (server) return { root: `//${server[1]}/${server[2]}/`, length: server[0].length };
  return path.startsWith('/') ? { root: '/', length: 1 } : { root: '', length: 0 };
}

/** Root and segments, with `.`, `..` and doubled slashes resolved; `..` above a root stays at the root. */
function split(path: string): Split {
  const { root, length } = rootOf(path);
  const segments: string[] = [];
  for (const segment of path.slice(length).split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else if (root === '') segments.push('..');
  }
  return { root, segments };
}

/** `.`, `..`, and doubled or trailing slashes. */
const UNUSUAL = /\/\.{0,2}(?:\/|$)/;

/** True for nearly all paths there are: absolute, and spelt as `normalisePath` would. To see it costs less than to split. */
const isUsual = (path: string): boolean => path.startsWith('/') && !UNUSUAL.test(path);

const unsplit = ({ root, segments }: Split): string => root + segments.join('/') || '.';

/** The one spelling of a path: drive letter in upper case, no `.`, `..`, doubled or trailing slashes. */
export const normalisePath = (path: string): string => (isUsual(path) ? path : unsplit(split(path)));

/** A path as Windows writes it (`C:\a\b`, `\\server\share\b`) in the form used here. */
export const fromWindowsPath = (path: string): string => normalisePath(path.replaceAll('\\', '/'));

/** True for `/a`, `C:/a` and `//server/share/a`. */
export const isAbsolute = (path: string): boolean => rootOf(path).root !== '';

/** Resolves `path` from `folder`; an absolute `path` stands for itself. */
export const joinPath = (folder: string, path: string): string =>
  normalisePath(isAbsolute(path) ? path : `${folder}/${path}`);

/** The folder a path stands in; a root's folder is itself. */
export function dirname(path: string): string {
  if (isUsual(path)) return path.slice(0, Math.max(path.lastIndexOf('/'), 1));
  const { root, segments } = split(path);
  return unsplit({ root, segments: segments.slice(0, -1) });
}

/** The last segment; empty for a root. */
export const basename = (path: string): string =>
  isUsual(path) ? path.slice(path.lastIndexOf('/') + 1) : (split(path).segments.at(-1) ?? '');

const commonLength = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((segment, i) => segment !== b[i]);
  return at < 0 ? a.length : at;
};

/** `path` as seen from `folder`: `b/c`, `../c`, `.` for the folder itself; `path` alone where the roots differ. */
export function relativePath(folder: string, path: string): string {
  if (isUsual(folder) && isUsual(path) && path.startsWith(`${folder}/`)) return path.slice(folder.length + 1);
  const from = split(folder);
  const to = split(path);
  if (from.root !== to.root) return unsplit(to);
  const common = commonLength(from.segments, to.segments);
  const up = from.segments.slice(common).map(() => '..');
  return [...up, ...to.segments.slice(common)].join('/') || '.';
}

/** True where `path` is `folder` or lies below it. */
export function inside(folder: string, path: string): boolean {
  if (isUsual(folder) && isUsual(path)) return path === folder || path.startsWith(`${folder}/`);
  const outer = split(folder);
  const inner = split(path);
  return outer.root === inner.root && commonLength(outer.segments, inner.segments) === outer.segments.length;
}

/** `folder`, then each folder above it, up to and with `top`; empty where `folder` is not inside `top`. */
export function foldersUpTo(folder: string, top: string): readonly string[] {
  if (!inside(top, folder)) return [];
  if (isUsual(folder) && isUsual(top)) {
    const found: string[] = [];
    for (let at = folder; at.length > top.length; at = at.slice(0, at.lastIndexOf('/'))) found.push(at);
    return [...found, top];
  }
  const { root, segments } = split(folder);
  const depth = split(top).segments.length;
  const folders: string[] = [];
  for (let length = segments.length; length >= depth; length--) {
    folders.push(unsplit({ root, segments: segments.slice(0, length) }));
  }
  return folders;
}
