import Taro from '@tarojs/taro'

/** null: the person turned back. */
export type Scanned = string | null

export const canScan = () => true

/** Ordinary QR codes only: a mini-program code would not give its content. */
export async function scan(): Promise<Scanned> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] })
    return result
  } catch {
    return null
  }
}
