/** Scanning a person's one-time code: the same words at a counter and at a whistle. */
export const scan = {
  camera: '打开相机扫',
  orType: '扫不了，',
  noCamera: '这台机子不能扫，',
  says: '让他念 8 个数',
  erase: '删一位',
  clear: '清空',
  typed: (count: number) => `输了 ${count} 位，一共 8 位`,
  checking: ['正在核对'],
  next: '下一位',
  notCode: '这不是我们的码',
  notCodeNote: '让他打开「我的码」',
  unsure: '没连上，还不知道成没成',
  unsureNote: '别让他走，再问一次',
  askAgain: '再问一次',
}
