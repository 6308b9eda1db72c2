import { numberOf, textOf } from '../../shared/json'
import { failed } from '../report'
import { navigateBack, navigateTo, NavigationRefusal, redirectTo, reLaunch, switchTab } from '../router/router'
import type { BuiltIn, ControlNode } from './define'

const moves: Readonly<Record<string, (url: string, delta: number) => void>> = {
  navigate: (url) => { navigateTo(url, {}) },
  redirect: (url) => redirectTo(url),
  switchTab: (url) => switchTab(url),
  reLaunch: (url) => reLaunch(url),
  navigateBack: (_url, delta) => navigateBack(delta),
}

function go({ data, emit }: ControlNode): void {
  const openType = textOf(data.openType, 'navigate')
  const move = moves[openType]
  if (!move || textOf(data.target, 'self') !== 'self') {
    failed(`navigator with open-type ${openType} and target ${textOf(data.target)} is not implemented by the host`)
    return
  }
  try {
    move(textOf(data.url), numberOf(data.delta, 1))
    emit('success', { errMsg: `${openType}:ok` })
  } catch (error) {
    if (!(error instanceof NavigationRefusal)) throw error
    emit('fail', { errMsg: `${openType}:fail ${error.message}` })
  }
}

export const navigator: BuiltIn = {
  tag: 'navigator',
  properties: {
    url: ['text', ''], openType: ['text', 'navigate'], delta: ['number', 1], target: ['text', 'self'], hoverClass: ['text', 'navigator-hover'],
    hoverStopPropagation: ['flag', false], hoverStartTime: ['number', 50], hoverStayTime: ['number', 600], appId: ['text', ''], path: ['text', ''],
  },
  control: (node) => ({ tapped: () => { setTimeout(() => go(node)) } }),
}
