/** A file of the repository that is made from the sources, as it should be. */
export interface GeneratedFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

/** Reads a file of the repository that is generated in part. */
export type ReadFile = (path: string) => string;
