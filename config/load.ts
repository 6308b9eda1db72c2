import path from 'node:path'
import { require as requireTs } from 'tsx/cjs/api'

const root = path.resolve(__dirname, '..')

export const inRoot = (...parts: string[]) => path.join(root, ...parts)

/** The project's own TypeScript, by its path: Taro compiles `config/` and nothing beside it. */
export const load = (file: string): unknown => requireTs(inRoot(file), __filename)
