import { PlainError } from './console.mjs'

/** Node 20 to 24; an older one fails later and less clearly. */
export function assertNode(version = process.versions.node) {
  const major = Number(version.split('.')[0])
  if (major >= 20 && major < 25) return
  throw new PlainError(`Node ${version} can't run this. Install Node 20, 22 or 24 (https://nodejs.org, or \`nvm install 20\`), then run the same command again.`)
}
