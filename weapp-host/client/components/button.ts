import { textOf } from '../../shared/json'
import { hostCall } from '../bridge'
import { askModal } from '../chrome/dialogs'
import { failed } from '../report'
import { topPage } from '../router/router'
import type { BuiltIn, Control, ControlNode, Properties } from './define'
import { tellForm } from './form'

const properties: Properties = {
  size: ['text', 'default'], type: ['text', 'default'], plain: ['flag', false], disabled: ['flag', false], loading: ['flag', false],
  formType: ['text', ''], openType: ['text', ''], hoverClass: ['text', 'button-hover'], hoverStopPropagation: ['flag', false],
  hoverStartTime: ['number', 20], hoverStayTime: ['number', 70], name: ['text', ''], lang: ['text', 'en'], sessionFrom: ['text', ''],
  sendMessageTitle: ['text', ''], sendMessagePath: ['text', ''], sendMessageImg: ['text', ''], appParameter: ['text', ''], showMessageCard: ['flag', false],
}

let phoneCodes = 0

/** Its owner agrees and the cloud vouches for his number; without one the button says why, as in WeChat. */
async function tellPhone(node: ControlNode): Promise<void> {
  try {
    node.emit('getphonenumber', { code: textOf(await hostCall('phoneCode', {})), errMsg: 'getPhoneNumber:ok' })
  } catch (error) {
    node.emit('getphonenumber', { errMsg: `getPhoneNumber:fail ${error instanceof Error ? error.message : String(error)}` })
  }
}

async function share(node: ControlNode): Promise<void> {
  const page = topPage()
  const told = page?.call('onShareAppMessage', { from: 'button', target: { id: node.element.id } })
  const message = typeof told === 'object' && told !== null && 'title' in told ? String(told.title) : ''
  await askModal({ title: '发送给朋友', content: message, confirmText: '发送', cancelText: '取消', showCancel: true, editable: false, placeholder: '' })
}

/** What the user of this phone does when an `open-type` asks him: he agrees. */
const abilities: Readonly<Record<string, (node: ControlNode) => void>> = {
  share: (node) => { void share(node) },
  getPhoneNumber: (node) => { void tellPhone(node) },
  getRealtimePhoneNumber: (node) => {
    phoneCodes += 1
    node.emit('getrealtimephonenumber', { code: `emulated-phone-${phoneCodes}`, errMsg: 'getRealtimePhoneNumber:ok' })
  },
  openSetting: (node) => node.emit('opensetting', { authSetting: {}, errMsg: 'openSetting:ok' }),
  agreePrivacyAuthorization: (node) => node.emit('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' }),
  contact: (node) => node.emit('contact', { errMsg: 'enterContact:ok', path: '', query: {} }),
  feedback: () => undefined,
}

function tapped(node: ControlNode): void {
  tellForm(node)
  for (const ability of textOf(node.data.openType).split('|').filter((name) => name !== '')) {
    const use = abilities[ability]
    if (use) use(node)
    else failed(`button open-type ${ability} is not implemented by the host`)
  }
}

function control(node: ControlNode): Control {
  const draw = (name: string, value: unknown): void => {
    if (name === 'disabled' || name === 'plain' || name === 'loading') node.element.toggleAttribute(name, value === true)
    if (name === 'type' || name === 'size') node.element.setAttribute(name, textOf(value, 'default'))
  }
  return {
    mounted: () => Object.entries(node.data).forEach(([name, value]) => draw(name, value)),
    changed: draw,
    tapped: () => { if (node.data.disabled !== true) tapped(node) },
  }
}

export const button: BuiltIn = { tag: 'button', properties, control }
