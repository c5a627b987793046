// Where things are in the repository, seen from the scripts.
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {string[]} parts a path from the root of the repository */
export const at = (...parts) => path.join(root, ...parts);
