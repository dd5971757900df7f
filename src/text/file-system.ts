/** One name in a folder. Links are what they point to. */
export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory';
}

/**
 * Files as the surfaces hand them in. Paths are absolute with `/` as separator (see path.ts); neither method
 * throws: what is not there, or cannot be read, is undefined.
 */
export interface FileSystem {
  /** A file's text, decoded as UTF-8; a byte order mark is kept. */
  read(path: string): Promise<string | undefined>;
  /** What a folder holds, in any order. */
  list(folder: string): Promise<readonly DirectoryEntry[] | undefined>;
  /** A file's size in bytes; asked before a file is read. */
  size(path: string): Promise<number | undefined>;
}
