import { join, resolve } from 'node:path'

const root = resolve(__dirname, '../..')

/** A path inside the repository. */
export const inRoot = (...parts: string[]): string => join(root, ...parts)
