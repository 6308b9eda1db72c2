import { Event as FrameworkEvent, addGlobalErrorListener, addGlobalWarningListener, globalOptions } from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { failed, uncaught } from '../report'
import { WeappBackend } from './backend'
import { elementOf } from './nodes'

globalOptions.writeIdToDOM = true
globalOptions.throwGlobalError = false

// WeChat says nothing of attributes a component does not know or of a list that is not there yet; pages compiled from a
// framework have them by the hundred.
const harmless = /is not a valid property|type-incompatible|not a valid event binding|for-list data is neither/

addGlobalErrorListener((error) => {
  uncaught(error)
  return false
})
addGlobalWarningListener((message) => {
  if (!harmless.test(message)) failed(message)
  return false
})

const environment = new MiniProgramEnv()
export const codeSpace = environment.createCodeSpace('', true)
export const componentSpace = codeSpace.getComponentSpace()
export const backend = new WeappBackend()
export const views = environment.associateBackend(backend)

/** A disabled button swallows taps on itself and on what is in it. */
function isOnDisabledButton(target: unknown): boolean {
  return elementOf(target)?.closest('wx-button[disabled]') != null
}

backend.onEvent((target, type, detail, options) => {
  if (type === 'tap' && isOnDisabledButton(target)) return undefined
  const event = new FrameworkEvent(type, detail, options)
  FrameworkEvent.dispatchEvent(target, event)
  return event.getEventBubbleStatus()
})
