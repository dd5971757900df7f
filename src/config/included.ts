import type { Settings } from '../rules/settings';
import { dirname, inside } from '../text/path';
import { createPathMatcher, type PathMatcher } from '../text/path-matcher';

/** Whether a configuration that governs files has them reviewed: `include` lets in, `ignore` leaves out. */
export function createIncludedMatcher(settings: Settings): PathMatcher {
  const lets = createPathMatcher(settings.include, settings.root);
  const leaves = createPathMatcher(settings.ignore, settings.root);
  const folders = settings.sources.map(dirname);
  const governs = (file: string) => folders.some((folder) => inside(folder, file));
  return (file) => (settings.include.length > 0 ? lets(file) : governs(file)) && !leaves(file);
}

/** Whether `ignore` leaves a file out, whoever else asks for it. */
export const createIgnoredMatcher = (settings: Settings): PathMatcher =>
  createPathMatcher(settings.ignore, settings.root);
