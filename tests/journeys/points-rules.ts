import { journey } from './runner'
import type { Phones } from './phones'
import type { ToldCounty } from './told-county'

/** The lead unit changes a rule; whoever asks how points are counted reads what comes. */
export function pointsRules({ cast }: ToldCounty, phones: Phones): void {
  const { rider, lead, street } = cast.people

  journey('the lead unit tries a rule on last month, publishes it, riders read what changes when, and it is taken back before its day', async () => {
    const desk = await phones.of(lead.id)
    await desk.open('roles/official/desk/index')
    await desk.tap('规则')
    await desk.tap('改规则')
    await desk.sees('和眼下的规则一样')
    await desk.page.getByLabel('一天最多').fill('80')
    await desk.sees('写一下依据')
    await desk.page.getByLabel('依据哪份文件、哪次会').fill('联席会议纪要第 6 号')
    await desk.tap(/看一遍/)
    await desk.sees('60 → 80')
    await desk.tap('发布')
    await desk.sees('撤回这一版')

    const phone = await phones.of(rider.id)
    await phone.open('pages/points/index')
    await phone.tap('积分怎么算')
    await phone.sees(/月1日起改/)
    await phone.sees('60 → 80')
    await phone.sees('一天最多得 60 分')

    await desk.tap('撤回这一版')
    await desk.page.getByRole('dialog').getByText('撤回这一版').click()
    await desk.sees('改规则')
    await phone.open('pages/points-rules/index')
    await phone.sees('撤回了')
  })

  journey('an official who is not the lead unit reads the rules and has nothing to change them with', async () => {
    const desk = await phones.of(street.id)
    await desk.open('roles/official/desk/index')
    await desk.tap('规则')
    await desk.sees('只有主管单位能改')
  })
}
