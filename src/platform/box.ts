import { createElement, type CSSProperties, type ReactNode } from 'react'
import './box.scss'

interface BoxProps {
  className?: string
  style?: CSSProperties
  children?: ReactNode
  /** As they are meant for WeChat; a browser's scroll bar is the stylesheet's. */
  scrollX?: boolean
  enhanced?: boolean
  showScrollbar?: boolean
}

/**
 * In a browser the build puts these in the place of Taro's components: the same elements under the same names, but
 * without a web component behind each, which draws nothing of its own and costs half of the first page's time.
 */
function box(tag: string) {
  return function Box({ className, scrollX: _x, enhanced: _enhanced, showScrollbar: _bar, ...rest }: BoxProps) {
    return createElement(tag, { class: className, ...rest })
  }
}

export const View = box('taro-view-core')
export const Text = box('taro-text-core')
export const ScrollView = box('taro-scroll-view-core')
