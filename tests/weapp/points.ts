import assert from 'node:assert/strict'
import { journey } from '../journeys/runner'
import type { ToldCounty } from '../journeys/told-county'
import { openMiniPhone, type MiniPhone } from './mini-phones'

/** Statement and code on the built mini-program: a line recomputed on the phone, goods held, shown, scanned, fetched. */
export function points(county: ToldCounty): void {
  const { rider, merchant } = county.cast.people
  const card = county.cast.offers.find(({ kind }) => kind === 'service-card')
  const phones: Record<string, MiniPhone> = {}
  const phoneOf = async (id: string): Promise<MiniPhone> => (phones[id] ??= await openMiniPhone(county, id))

  journey('the statement adds up on the phone, and a line\'s receipt is recomputed there', async () => {
    const phone = await phoneOf(rider.id)
    await phone.open('pages/points/index')
    await phone.tap('对得上')
    await phone.sees('每笔重算一遍，都一样')
    await phone.tap('关上')
    await phone.tap('确认')
    await phone.sees('手机重算过，一样')
    await phone.sees('这一笔对不上？申诉')
  })

  journey('goods are held, and the code is shown', async () => {
    const phone = await phoneOf(rider.id)
    await phone.open('pages/shop/index')
    await phone.tap(card?.title ?? '')
    await phone.tap(`用 ${card?.pricePoints} 分换`)
    await phone.tap('亮码领取')
    await digitsOn(phone)
  })

  journey('the merchant\'s scan hands them out once, and the statement has the line', async () => {
    const digits = await digitsOn(await phoneOf(rider.id))
    const counter = await phoneOf(merchant.id)
    for (const says of [card?.title ?? '', '用过']) {
      counter.host.pushScan(digits)
      await counter.open('roles/keeper/counter/index')
      await counter.tap('扫码')
      await counter.sees(says)
    }
    const phone = await phoneOf(rider.id)
    await phone.open('pages/points/index')
    await phone.sees(`−${card?.pricePoints}`)
    await phone.sees('对得上')
  })

  journey('no phone complained on the way', async () => {
    for (const [id, phone] of Object.entries(phones)) {
      assert.deepEqual(phone.host.errors, [], id)
      await phone.close()
    }
  })
}

/** The eight digits a rider's screen shows. */
async function digitsOn(phone: MiniPhone): Promise<string> {
  for (const from = Date.now(); Date.now() - from < 20_000; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const digits = /(\d{4}) (\d{4})/.exec(await phone.words())
    if (digits) return `${digits[1]}${digits[2]}`
  }
  throw new Error('no code came')
}
