import { Buffer } from 'node:buffer';
import type { HeldImages } from '../preview/images';
import { dirname, joinPath } from '../text/path';
import type { NodeFileSystem } from './node-file-system';

/** Larger images (bytes) are shown as boxes, and so are those that come after this much of all together. */
const LARGEST = 2 * 1024 * 1024;
const LARGEST_SUM = 16 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text;

/** What an image is by its first bytes, never by its name; nothing for what no browser shows. */
function typeOf(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, '\x89PNG')) return 'image/png';
  if (startsWith(bytes, '\xff\xd8\xff')) return 'image/jpeg';
  if (startsWith(bytes, 'GIF8')) return 'image/gif';
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'image/webp';
  if (startsWith(bytes, 'ftypavif', 4)) return 'image/avif';
  const head = Buffer.from(bytes.subarray(0, 1000)).toString('utf8');
  return /^\ufeff?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i.test(head) && /<svg[\s>]/i.test(head)
    ? 'image/svg+xml'
    : undefined;
}

/**
 * The images that lie in the workspace, as `data:` addresses by the source that the message names: relative to its
 * template, or with a leading `/` to the root. A link that leads out of the workspace is as if it were not there.
 */
export async function readHeldImages(
  sources: readonly string[],
  template: string,
  root: string,
  disk: NodeFileSystem,
): Promise<HeldImages> {
  const images = new Map<string, string>();
  let left = LARGEST_SUM;
  for (const source of sources) {
    const path = pathOf(source, template, root);
    const bytes = path === undefined ? undefined : await disk.readBytes(path, Math.min(LARGEST, left));
    const type = bytes && typeOf(bytes);
    if (!bytes || type === undefined) continue;
    left -= bytes.length;
    images.set(source, `data:${type};base64,${Buffer.from(bytes).toString('base64')}`);
  }
  return images;
}

function pathOf(source: string, template: string, root: string): string | undefined {
  const [typed = ''] = source.split(/[?#]/);
  try {
    const path = decodeURIComponent(typed);
    return path.startsWith('/') ? joinPath(root, path.slice(1)) : joinPath(dirname(template), path);
  } catch {
    return undefined;
  }
}
