import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { usePages } from '@/cloud/use-pages'
import { showPointsRules } from '#types/points-rules'

/** A page tells that it is shown when it opens, too; then the first read is on its way already. */
const JUST_OPENED_MS = 1_000

/** The rule in effect, the next one, and every version page by page; asked again when one comes back to it. */
export function useRules(isOn: boolean) {
  const pages = usePages(showPointsRules, isOn ? {} : null, { isKept: true })
  const openedAt = useRef(Date.now())
  useDidShow(() => { if (Date.now() - openedAt.current > JUST_OPENED_MS) void pages.refresh() })
  return { ...pages, inEffect: pages.first?.inEffect, following: pages.first?.following ?? null }
}

export type Rules = ReturnType<typeof useRules>
