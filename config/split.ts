import type Chain from 'webpack-chain'

/** Taro splits only what the first page loads, so that every later page would carry its own copy of the library. */
export function splitH5Chunks(chain: Chain) {
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
