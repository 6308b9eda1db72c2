import type { FieldCode } from '#types/core/wire'

/** What stands beside a field that was not taken. */
export const fieldWords: Record<FieldCode, string> = {
  REQUIRED: '这里要填',
  WRONG_TYPE: '填得不对，换个写法',
  WRONG_FORMAT: '格式不对，再看一眼',
  TOO_SHORT: '再多写几个字',
  TOO_LONG: '太长了，删短一点',
  TOO_SMALL: '数字太小了',
  TOO_BIG: '数字太大了',
  NOT_ONE_OF: '从给出的里面选一个',
  UNKNOWN_KEY: '这一项用不上',
}
