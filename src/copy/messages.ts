import { dateWords, dayAndTime } from './times'

export const messages = {
  title: '消息',
  none: '没有消息',
  noneNote: '排到位子、报的办好了、东西和积分到期、有回话，会写在这里',
  visitor: '成为小哥以后，要紧的事写在这里',
  unread: (count: number) => (count >= 99 ? '99 条没看' : `${count} 条没看`),
  fresh: '没看过',
  placed: (title: string) => `轮到你了：${title}`,
  placedNote: (placeName: string, arriveBy: number, now: number) => `${placeName}，${dayAndTime(arriveBy, now)} 前到`,
  passedOver: (title: string) => `这次没轮到：${title}`,
  passedOverNote: '有空位就叫你，下次你排前面',
  listed: (title: string) => `给你签到了：${title}`,
  listedNote: '社区按名单签的；你不在那儿，就点「我不在那儿」',
  expired: (offerTitle: string) => `过期没领：${offerTitle}`,
  expiredNote: (points: number) => `${points} 分退给你了`,
  resolved: '你报的办好了',
  resolvedNote: (placeName: string) => `${placeName}，去看看修没修好`,
  running: (points: number) => `${points} 分快到期`,
  runningNote: (on: string, days: number) => `${dateWords(on)} 到期，还有 ${days} 天`,
  answered: '你写的有回话',
}
