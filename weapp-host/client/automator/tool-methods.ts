import { recordOf, textOf } from '../../shared/json'
import { openDialog, type OpenDialog } from '../chrome/dialogs'
import { mainPages } from '../phone'
import { navigateBack, reLaunch, switchTab } from '../router/router'
import { settle } from './gestures'
import type { RpcMethods } from './rpc'

function dialog(): OpenDialog {
  const open = openDialog()
  if (!open) throw new Error('no dialog is open')
  return open
}

const natives: Readonly<Record<string, (data: Record<string, unknown>) => void>> = {
  confirmModal: () => dialog().confirm(),
  cancelModal: () => dialog().cancel(),
  authorizeAllow: () => dialog().confirm(),
  authorizeCancel: () => dialog().cancel(),
  shareConfirm: () => dialog().confirm(),
  shareCancel: () => dialog().cancel(),
  closePaymentDialog: () => dialog().cancel(),
  navigateLeft: () => navigateBack(1),
  goHome: () => reLaunch(`/${mainPages[0] ?? ''}`),
  switchTab: ({ url }) => switchTab(textOf(url)),
}

export const toolMethods: RpcMethods = {
  'Tool.native': async (params) => {
    const native = natives[textOf(params.method)]
    if (!native) throw new Error(`native ${textOf(params.method)} is not implemented by the host`)
    native(recordOf(params.data))
    await settle()
  },
}
