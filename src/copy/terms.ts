/** What anybody may read before he joins. Other words are another version. */
export interface Terms { title: string; version: number; on: string; lead: string; parts: readonly TermsPart[] }

/** Facts have a word each; lines stand alone. */
export interface TermsPart { title: string; facts?: ReadonlyArray<readonly [word: string, text: string]>; lines?: readonly string[] }

export interface TermsOf { countyName: string; programmeName: string; hotline: string }

export const terms = {
  version: (version: number, on: string) => `第 ${version} 版，${on}起`,
  parts: { privacy: '隐私说明', agreement: '用户协议' },
}

export const privacy = ({ countyName, programmeName, hotline }: TermsOf): Terms => ({
  title: '隐私说明',
  version: 4,
  on: '2026-11-23',
  lead: '存什么 · 给谁看 · 存多久',
  parts: [
    {
      title: '存什么，为什么',
      facts: [
        ['微信', '换成一串编号再存，用来认出是你'],
        ['称呼', '你自己写的，可以不写'],
        ['手机号', '加密存着，一个号一个人；你来帮忙时，好找到你'],
        ['年龄', '只记满没满 18 岁，不问生日'],
        ['社区', '加入了哪些、哪天加入，好知道该问谁'],
        ['核实', '谁第一次扫了你的码，哪天扫的；换东西要用'],
        ['签到', '哪个驿站、哪天、谁扫的'],
        ['帮忙', '报了哪次名、几点到、交的话和照片、谁扫的、谁核验的'],
        ['随手拍', '照片、哪一类、在哪、你写的话，办到哪了'],
        ['积分', '每一笔的数、时间、按哪版规则、谁确认'],
        ['兑换', '换了什么、在哪领、领没领'],
        ['申诉', '你写的话和答复'],
        ['投诉建议', '你写的话和回话；县里看得到话，看不到是谁'],
        ['同意', '同意过、撤回过什么，什么时候'],
        ['提醒', '排到位子、报的办好了、东西过期、积分快到期、有回话，写给你的话'],
        ['微信提醒', '你要了才加密存下你的微信编号，发完、关掉就删'],
        ['岗位', '工作人员的岗位，经手过什么'],
        ['电脑', '哪台电脑登录过、什么时候，过期一天就删'],
      ],
    },
    {
      title: '不存什么',
      lines: [
        '不要身份证，不读通讯录、聊天和步数。',
        '不记你走过的路。离驿站多远，在你手机上算；只有发随手拍时，交你选的那一个点。',
        '照片里带的地点、时间和手机型号，先去掉再存。',
      ],
    },
    {
      title: '给谁看',
      lines: [
        '你报了名，办这件事的社区同事看得到你的称呼、几点到、交的话和照片。',
        '要打电话找你的社区同事，写明为什么才看得到手机号；看一次记一次，你查得到是谁。',
        '随手拍只办事，不告诉办事的人是谁报的。',
        '驿站柜台的名单上，只有称呼的第一个字。',
        '申诉了，管这件事的同事看得到那一笔，看不到别的。',
        '你核验过别人的活儿，那位骑手看得到你的名字。',
        '平台、企业和别的骑手，看不到你参加过什么、有多少分。没有排名。',
      ],
    },
    {
      title: '存多久',
      lines: [
        '账号在，就留着。注销时，称呼、手机号、社区和岗位马上删；签到、帮忙、兑换和积分的记录只剩编号，查不到是谁；拍过的留下，不再知道是谁报的。',
        '你出的码、短信验证码，过期一天后删。没传完的照片，两天后删。',
        '手机发来的每一步留 90 天，断线重发不会办两遍。',
      ],
    },
    {
      title: '你说了算',
      lines: [
        '「我的信息」里看得到存了什么，能拿走一份；同意过的随时撤回；能退出社区；能注销账号。',
        `${countyName}${programmeName}的主管单位负责。有疑问，打 ${hotline}。`,
      ],
    },
  ],
})

export const agreement = ({ countyName, programmeName, hotline }: TermsOf): Terms => ({
  title: '用户协议',
  version: 2,
  on: '2026-07-01',
  lead: '自愿 · 无偿 · 随时可退',
  parts: [
    {
      title: '自愿',
      lines: [
        `${countyName}${programmeName}是给骑手歇脚、帮社区搭把手用的。参加和退出都自愿，不算上班，不是劳动关系。`,
        '答应了没来成，只把位子让出去，不扣分，不记你。',
        '满 18 岁才能参加；16、17 岁先用驿站。驿站谁都能用，不用加入。',
      ],
    },
    {
      title: '安全',
      lines: [
        '停稳了再看手机、再拍照。累了、天不好、不舒服，就别来。',
        '只干写明的活儿：管东西，不管人，不执法。有风险的，社区先买好保险。',
      ],
    },
    {
      title: '积分',
      lines: [
        '积分是谢意，不是工钱：不能换钱，不能转给别人。',
        '怎么得、什么时候到期，看「积分怎么算」。哪一笔不对，可以申诉；弄错的会更正，账上看得见。',
      ],
    },
    {
      title: '说真话',
      lines: [
        '随手拍拍真事，尽量不拍人脸、车牌和门里。',
        '码是你本人的，不借给别人。',
        '写的字要过平台的检查，违法、骂人的发不出去。',
      ],
    },
    {
      title: '有事找谁',
      lines: [
        `系统出了错、有人为难你，打 ${hotline}。`,
        '这份协议改了，会写明第几版、哪天起；要紧的，再问你一次。随时可以注销账号。',
      ],
    },
  ],
})
