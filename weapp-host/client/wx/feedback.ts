import { numberOf, textOf, textsOf } from '../../shared/json'
import { askModal, askSheet, hideToast, showToast } from '../chrome/dialogs'
import { Refusal, type ApiTable, type Options, type Result } from './define'

const toastMs = 1500
const sheetLimit = 6

async function showModal(options: Options): Promise<Result> {
  return askModal({
    title: textOf(options.title),
    content: textOf(options.content),
    confirmText: textOf(options.confirmText) || '确定',
    cancelText: textOf(options.cancelText) || '取消',
    showCancel: options.showCancel !== false,
    editable: options.editable === true,
    placeholder: textOf(options.placeholderText),
  })
}

async function showActionSheet(options: Options): Promise<Result> {
  const entries = textsOf(options.itemList)
  if (entries.length === 0 || entries.length > sheetLimit) throw new Refusal(`parameter error: itemList should have 1 to ${sheetLimit} items`)
  const tapIndex = await askSheet(textOf(options.alertText), entries)
  if (tapIndex === null) throw new Refusal('cancel')
  return { tapIndex }
}

export const feedback: ApiTable = {
  async: {
    showModal,
    showActionSheet,
    showToast: (options) => showToast(textOf(options.title), numberOf(options.duration, toastMs)),
    hideToast,
    showLoading: (options) => showToast(textOf(options.title), null),
    hideLoading: hideToast,
    enableAlertBeforeUnload: () => undefined,
    disableAlertBeforeUnload: () => undefined,
  },
}
