import { createHmac } from 'node:crypto'

/** HMAC with the deployment key of a body that leaves a function: whom it is for is part of it. */
export const signFor = (deploymentKey: string, receiver: 'wechat' | 'sms', body: string): string =>
  createHmac('sha256', deploymentKey).update(`${receiver}\0${body}`).digest('hex')
