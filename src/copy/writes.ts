/** What stands beside a button after it was pressed. */
export const writes = {
  unsure: '没收到回话，还不知道成没成',
  askAgain: '再问一次',
  refused: (said: string, next: string) => `${said}。${next}`,
}
