import { packageSizes } from '../weapp-host'
import { inRoot } from '../scripts/lib/root'
import { emptyAppDist } from './lib/empty-app'
import { goalText, meets, type BenchResult } from './lib/result'
import { median } from './lib/rounds'

const KB = 1024
const MAIN_GOAL = { atMost: 2.5 }
const PAGE_GOAL = { atMost: 15 }

/** P3: our main package ÷ an empty Taro app's, raw bytes. P4: what a page adds, median. */
export async function run(): Promise<BenchResult[]> {
  const ours = packageSizes(inRoot('dist', 'weapp'))
  const empty = packageSizes(await emptyAppDist('weapp'))
  const main = ours.main / empty.main
  const pages = Object.values(ours.pages).map((bytes) => bytes / KB)
  const page = median(pages)
  return [
    { id: 'P3', what: 'main package ÷ empty Taro app', ratio: main, spread: [main, main], goal: goalText(MAIN_GOAL), pass: meets(main, MAIN_GOAL), absolutes: { ours: `${ours.main} B`, empty: `${empty.main} B` } },
    { id: 'P4', what: 'KB a page adds, median', ratio: page, spread: [Math.min(...pages), Math.max(...pages)], goal: goalText(PAGE_GOAL), pass: meets(page, PAGE_GOAL), absolutes: { pages: String(pages.length) } },
  ]
}
