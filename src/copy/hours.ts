const DAYS = ['一', '二', '三', '四', '五', '六', '日']

export const hours = {
  title: '什么时候有空',
  any: '随时都行',
  some: '说好了时段',
  lead: '勾上有空的 · 没勾就是随时都行',
  day: (day: number) => `周${DAYS[day - 1] ?? ''}`,
  part: { morning: '上午', afternoon: '下午', evening: '晚上' } satisfies Record<'morning' | 'afternoon' | 'evening', string>,
  save: '就这些',
  anyTime: '随时都行，全清掉',
  saved: '记下了',
  fine: '只用来排先后，别的也能看、能去，别人看不到你的时段',
}
