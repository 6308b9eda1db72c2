import { defineConfig } from '@tarojs/cli'
import { county } from './county'
import { clientEnv } from './env'
import { tuneH5 } from './h5'
import { inRoot } from './load'

/** Written for newer engines than our oldest phones, or outside `src`: Taro leaves both untouched unless named. */
const transpiled = [
  inRoot('src'), inRoot('types'), inRoot('domain'), inRoot('profiles'), inRoot('config', 'aria'),
  (file: string) => /node_modules[\\/](zod|swr|zustand|dequal|use-sync-external-store|qrcode-generator)[\\/]/.test(file),
]

/** Lengths are plain px: a 48 px target stays 48 px on a 320 px phone, and large type is the person's choice, not the screen's. */
const lengths = { enable: false, config: {} }

/** With quoted keys terser breaks classes that have #private fields; escaped, each Chinese character costs six bytes for three. */
const terser = { enable: true, config: { output: { quote_keys: false, comments: false, ascii_only: false }, compress: { passes: 2 } } }

export default defineConfig<'webpack5'>(async (_merge, { command, mode }) => {
  const isWatching = process.argv.includes('--watch') || mode === 'development'
  const target = county(process.env.PROFILE)
  return {
    projectName: 'qingfeng',
    date: '2026-7-1',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'src',
    outputRoot: process.env.TARO_ENV === 'h5' ? `dist/h5/${target.id}` : `dist/${process.env.TARO_ENV ?? 'weapp'}`,
    plugins: [inRoot('config/aria/plugin.ts'), inRoot('config/list-row/plugin.ts')],
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: isWatching },
    env: clientEnv(command === 'build' && !isWatching),
    // Templates for ten levels of nesting; what lies deeper goes through a component. Sixteen cost 20 KB and nothing is that deep.
    baseLevel: 10,
    sass: { data: target.sass },
    terser,
    alias: {
      '@/theme/profile$': inRoot('profiles', target.id, 'face.ts'),
      '@': inRoot('src'),
      '#types': inRoot('types'),
      '#domain': inRoot('domain'),
      '#profiles': inRoot('profiles'),
    },
    mini: {
      compile: { include: transpiled },
      optimizeMainPackage: { enable: true },
      // No minifyXML: it drops the end tag of `input`, and WeChat's compiler then refuses base.wxml.
      postcss: { pxtransform: lengths, cssModules: { enable: false } },
    },
    h5: {
      // A build may lie under any path; the watching server finds its files at its own root alone.
      publicPath: isWatching ? '/' : './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      compile: { include: transpiled },
      postcss: { pxtransform: lengths, autoprefixer: { enable: true, config: {} }, cssModules: { enable: false } },
      // The template places its files itself: what stands in the head would keep the shell from being painted.
      htmlPluginOption: { title: target.title, shell: target.shell, inject: false },
      // A page's styles come after the app's, as they do in the mini-program: in the head they would lose against these.
      miniCssExtractPluginOption: { insert: 'link[rel=stylesheet]' },
      devServer: { port: 10086, open: false, proxy: [{ context: ['/api', '/__cloud'], target: 'http://127.0.0.1:8080' }] },
      webpackChain: tuneH5,
    },
  }
})
