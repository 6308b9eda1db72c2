import type { GrantKind } from '#types/message-grants'

export const grantWords: Record<GrantKind, { ask: string; on: string }> = {
  'whistle-placed': { ask: '轮到你时，微信告诉你', on: '轮到你时微信告诉你' },
  'redemption-expired': { ask: '过期没领，微信告诉你', on: '过期没领微信告诉你' },
  'report-resolved': { ask: '办好了，微信告诉你', on: '办好了微信告诉你' },
}

export const messageGrants = {
  title: '微信提醒',
  turnOn: '要一条',
  turnOff: '关掉',
  left: (count: number) => `还会发 ${count} 条`,
  none: '没开',
  granted: '好，会发给你',
  declined: '没开，「消息」里照样看得到',
  stopped: '关掉了',
}
