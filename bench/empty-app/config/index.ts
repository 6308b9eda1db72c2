import { defineConfig } from '@tarojs/cli'

/** The settings every Taro app has; none of ours. */
export default defineConfig<'webpack5'>({
  projectName: 'empty',
  date: '2026-7-1',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV ?? 'weapp'}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  mini: { optimizeMainPackage: { enable: true }, minifyXML: { collapseWhitespace: true } },
  h5: { publicPath: './', staticDirectory: 'static', router: { mode: 'hash' } },
})
