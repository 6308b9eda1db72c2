import { View } from '@tarojs/components'
import { useServerNow } from '@/cloud/server-clock'
import { useCounty } from '@/cloud/session'
import { Button } from '@/components/button'
import { FootPair } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { invite as words } from '@/copy/official'
import { dayAndTime } from '@/copy/times'
import { capabilities, copyText, share } from '@/platform/device'
import { addressOf, routes } from '@/routes'

export interface InvitationSheetProps {
  unitName: string
  title: string
  code: string
  expiresAt: number
  onClose: () => void
}

/** The code, this once: the server keeps only its hash. */
export function InvitationSheet({ unitName, title, code, expiresAt, onClose }: InvitationSheetProps) {
  const { face } = useCounty()
  const now = useServerNow()
  const copy = async () => { if (await copyText(code)) tell(words.copied) }
  const send = async () => {
    const text = words.shareText({ programme: face.programmeName, unit: unitName, title, code })
    // WeChat shares pages, not words; a browser has an address that carries the code.
    const isSent = capabilities.hasGroupShare ? await copyText(text) : await share({ title: text, path: addressOf(routes.joinPost, { code }) })
    if (isSent) tell(words.shared)
  }
  return (
    <Sheet title={words.codeOf(unitName, title)} onClose={onClose}>
      <View className="invitation">{code}</View>
      <View className="fine">{words.until(dayAndTime(expiresAt, now))}</View>
      <Notice tone="soon" icon="eye">{words.shownOnce}</Notice>
      <View className="gap16"><Button icon="copy" onPress={copy}>{words.copy}</Button></View>
      <FootPair>
        <Button look="text" icon="share" onPress={send}>{words.share}</Button>
        <Button look="text" onPress={onClose}>{words.another}</Button>
      </FootPair>
    </Sheet>
  )
}
