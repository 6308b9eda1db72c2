import { wxCloud } from './wx-cloud'

/** 43101: he said no, or no yes of his is left. 40003: nobody has that openid. */
const REFUSED = new Set([43101, 40003])
/** -1: the system is busy. 45009: the quota of calls is used up. */
const BUSY = new Set([-1, 45009])
/** 40037: no such template. 41030: no such page. 47003: a field does not fit the template. */
const UNFIT = new Set([40037, 41030, 47003])

interface Asked { openid: string; templateId: string; page: string; data: Record<string, string> }

/** One message of a template its receiver said yes to; each yes is good for one. Any other error leaves open whether it left. */
export async function sendMessage({ openid, templateId, page, data }: Asked): Promise<'sent' | 'refused' | 'busy' | 'unfit'> {
  try {
    await (await wxCloud()).openapi.subscribeMessage.send({
      touser: openid, templateId, page, lang: 'zh_CN', data: Object.fromEntries(Object.entries(data).map(([field, value]) => [field, { value }])),
    })
    return 'sent'
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'errCode' in error ? Number(error.errCode) : NaN
    if (REFUSED.has(code)) return 'refused'
    if (BUSY.has(code)) return 'busy'
    if (UNFIT.has(code)) return 'unfit'
    throw error
  }
}
