/**
 * The tour: who acts, what he does, where his phone stands. `slot` is the phone from the left; a step may put another
 * person's phone there.
 */
export function stepsFor({ words, people }) {
  const nameOf = Object.fromEntries(people.map(({ part, name }) => [part, name]))
  const { station, whistle, spot, card, cardPrice, shop } = words
  return [
    { slot: 0, part: 'rider', hash: '#/pages/home/index', title: '先说哪里开着', text: `13:05，${station}在午休。首页第一行就是最近还开着的一家、多远、开到几点。这一步没有账号也能看。` },
    { slot: 0, part: 'rider', hash: '#/pages/report/index', title: '随手拍', text: `${spot}路边少了东西。拍一张（这里用演示图），点一格，看看位置，报上去。没有信号也不怕：先存好，有信号自己发。` },
    { slot: 1, part: 'grid', hash: '#/roles/grid/inbox/index', title: '网格员收件、派单', text: `${nameOf.grid}的待办按剩余时间排。打开这一件，接下，派给该管的单位。报的人是谁，谁也看不到。` },
    { slot: 1, part: 'grid', hash: '#/roles/grid/whistle-new/index', title: '三十秒吹一声哨', text: `从模板选「${whistle}」，选多久内到，吹哨。自愿、无偿、随时可退。中午已经吹了一声，不想再发也可以直接下一步。` },
    { slot: 0, part: 'rider', hash: '#/pages/home/index', title: '我能去', text: `${nameOf.rider}首页出现「社区需要你」。点进去，点「现在就去，几点前到」；手上还有一单，就点「送完这单再来」。到了现场，打开「我的码」，八位数字五分钟有效。` },
    { slot: 1, part: 'grid', hash: '#/roles/grid/scan/index', title: '扫码到场', text: `${nameOf.grid}扫${nameOf.rider}的码。没有摄像头就照着输八位数字。同一个码再扫一次，会说已经用过。` },
    { slot: 0, part: 'rider', hash: '#/pages/home/index', title: '交活', text: `活干完了，${nameOf.rider}回到这声哨，写一句话，附一张照片，交上去。` },
    { slot: 2, part: 'keeper', hash: '#/roles/grid/inbox/index', title: '第二个人点头', text: `扫码的人不能自己确认。${nameOf.keeper}看过照片，点核验，积分从这声哨自己的账里付出去。` },
    { slot: 0, part: 'rider', hash: '#/pages/points/index', title: '对得上', text: '余额多了，明细写着为什么、谁确认、什么时候。每一行都接着上一行，能自己核对。' },
    { slot: 0, part: 'rider', hash: '#/pages/shop/index', title: `换一张${card}`, text: `${cardPrice} 分。点「用多少分换」，留货，亮码领取。` },
    { slot: 2, part: 'merchant', hash: '#/roles/keeper/counter/index', title: `${shop}扫一下`, text: '第三部手机换成了商户。扫骑手的兑换码，一次就好；再扫一次会被拒绝，并说明原因。' },
    { slot: 1, part: 'grid', hash: '#/roles/grid/inbox/index', title: '办好了，带照片', text: '维修队修好了。网格员写一句、附上修好后的照片，点办好了。' },
    { slot: 0, part: 'rider', hash: '#/pages/outbox/index', title: '修好了', text: `只有报的人能说修好了。${nameOf.rider}看前后两张照片，点「修好了」。` },
  ]
}
