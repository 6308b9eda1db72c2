import { profileIds } from '#profiles/load'
import { buildH5, h5Build, runTaro } from './lib/build-h5'
import { bundleFunctions, functionsBuild } from './lib/bundle'
import { fail, say } from './lib/console.mjs'
import { inRoot } from './lib/root'
import { buildStamped, isFresh, type Built } from './lib/stamp'

const weappBuild: Built = {
  name: 'weapp',
  inputs: ['src', 'types', 'domain', 'config', 'profiles', 'babel.config.js', 'tsconfig.json', 'package-lock.json', '.env'],
  output: inRoot('dist', 'weapp', 'app.json'),
  salt: process.env['PROFILE'] ?? '',
}

/** `tsx scripts/build-app.ts functions|weapp|h5:<profile>`: one production build, unless it was made from the same files. */
async function main(what = ''): Promise<void> {
  const [target, profileId = ''] = what.split(':')
  if (target === 'functions') return once(functionsBuild, bundleFunctions)
  if (target === 'weapp') return once(weappBuild, () => buildStamped(weappBuild, () => runTaro('weapp')))
  if (target === 'h5' && profileIds().includes(profileId)) return once(h5Build(profileId), () => buildH5(profileId))
  throw new Error(`build what? functions, weapp or ${profileIds().map((id) => `h5:${id}`).join(', ')}`)
}

async function once(built: Built, build: () => Promise<unknown>): Promise<void> {
  if (isFresh(built)) return say(`${built.name} is unchanged`)
  await build()
  say(`${built.name} is built`)
}

void main(process.argv[2]).catch(fail)
