import type Chain from 'webpack-chain'
import { inRoot, load } from './load'

const { mainRoutes } = load('src/route-table.ts') as typeof import('../src/route-table')

/**
 * Home and what it stands on come with the first request instead of a second round trip. Taro splits only what the
 * first page loads, so that every later page would carry its own copy of the rest: what two of them need is shared.
 */
export function splitH5Chunks(chain: Chain) {
  chain.entry('app').add(inRoot('src', mainRoutes.home.path))
  chain.optimization.splitChunks({
    chunks: 'all',
    minSize: 20_000,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      lib: { name: 'lib', test: /[\\/]node_modules[\\/]/, chunks: 'initial', priority: 20 },
      shared: { name: 'shared', minChunks: 2, chunks: 'async', priority: 10, reuseExistingChunk: true },
    },
  })
}
