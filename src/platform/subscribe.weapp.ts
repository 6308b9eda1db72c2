import Taro from '@tarojs/taro'

export const canSubscribe = true

/** WeChat's own sheet: one message of this template. Nothing may be waited for between the tap and this. False: he said no, or none can be asked. */
export function subscribe(templateId: string): Promise<boolean> {
  return Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] }).then((answer) => Object.entries(answer).some(([id, said]) => id === templateId && said === 'accept'), () => false)
}
