import { CloudError } from '../engine/errors'
import type { PhoneCodes } from './phone-codes'
import { readFields, writeFields } from './protobuf'
import type { WxCalls } from './wx-calls'

/** Fields of the messages that wx-server-sdk sends (CommApiData) and reads (CommOpenApiResp). */
const OPENAPI_DATA = 2
const PAIR = 1
const KEY = 1
const VALUE = 2
const ANSWER = { body: 1, contentType: 2 } as const

const CODE_NO_GOOD = 40029

export interface OpenApiParts { wxCalls: WxCalls; phoneCodes: PhoneCodes }

/**
 * `wx.openApi` as wx-server-sdk calls it: a form whose data is a protobuf message, answered with one. Numbers behind phone
 * codes are told as WeChat tells them; every other call is recorded and answered with success.
 */
export function answerOpenApi({ wxCalls, phoneCodes }: OpenApiParts, form: ReadonlyMap<string, Buffer>): Buffer {
  const apiName = form.get('apiName')?.toString('utf8')
  if (!apiName) throw new CloudError('INVALID_PARAM', '[InvalidParameter] apiName is missing')
  const data = dataOf(form.get('requestData') ?? Buffer.alloc(0))
  const recorded = wxCalls.record(apiName, JSON.stringify(data))
  const answer = apiName === 'phonenumber.getPhoneNumber' ? phoneInfo(phoneCodes.redeem(String(data.code))) : recorded
  return writeFields([[ANSWER.body, JSON.stringify(answer)], [ANSWER.contentType, 'application/json']])
}

function phoneInfo(phone: string | undefined): object {
  if (phone === undefined) return { errcode: CODE_NO_GOOD, errmsg: 'invalid code' }
  return { errcode: 0, errmsg: 'ok', phone_info: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86' } }
}

/** Each value is JSON under its name. */
function dataOf(message: Buffer): Record<string, unknown> {
  const pairs = readFields(message).filter(({ field }) => field === OPENAPI_DATA).flatMap(({ bytes }) => readFields(bytes)).filter(({ field }) => field === PAIR)
  return Object.fromEntries(pairs.map(({ bytes }) => {
    const parts = readFields(bytes)
    const part = (wanted: number): string => parts.find(({ field }) => field === wanted)?.bytes.toString('utf8') ?? ''
    return [part(KEY), JSON.parse(part(VALUE) || 'null') as unknown]
  }))
}
