import type Chain from 'webpack-chain'
import { inRoot } from './load'
import { splitH5Chunks } from './split'

/** The browser's build beside Taro's own settings. */
export function tuneH5(chain: Chain) {
  chain.resolve.alias.set('@tarojs/components$', inRoot('src', 'platform', 'boxes.ts'))
  splitH5Chunks(chain)
}
