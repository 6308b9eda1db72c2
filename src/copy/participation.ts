import { LEAST_SHOWN } from '#domain/participation/figures'

export const participation = {
  title: '参与情况',
  way: '参与情况',
  wayNote: '各街道每个月多少人帮过忙',
  streets: '各街道',
  asOf: (when: string) => `截至 ${when}`,
  riders: '人',
  helped: '人次',
  helpedTimes: (count: string) => `${count} 人次`,
  ridersMany: (count: string) => `${count} 人`,
  whistles: (count: string) => `${count} 场`,
  few: `不足 ${LEAST_SHOWN}`,
  fewNote: '人次也不显示',
  ofStreets: (count: number) => `${count} 个街道合起来`,
  withoutHidden: (count: number) => `不含不足 ${LEAST_SHOWN} 人的 ${count} 个街道`,
  meanings: [
    '人：帮过忙、已确认的小哥，一个人算一次',
    '在两个街道都帮过，两边都算',
    '人次：已确认的次数',
    '场：已结束的哨',
    '一件事只算在最近的那个街道',
  ],
  hiding: `外单位看，不足 ${LEAST_SHOWN} 人的不显示，免得猜到是谁`,
  noneTitle: '还没统计过',
  noneNote: '每天夜里统计一次，明天再来看',
}
