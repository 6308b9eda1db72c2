/**
 * What the logic layer of a mini-program has no name for. Modules see these as undefined, so that code which only
 * works in a browser fails here as it fails on the phone.
 */
export const browserOnlyNames: readonly string[] = [
  'window', 'document', 'self', 'frames', 'parent', 'top', 'location', 'navigator', 'history', 'screen', 'localStorage', 'sessionStorage',
  'indexedDB', 'caches', 'alert', 'confirm', 'prompt', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker',
  'BroadcastChannel', 'MessageChannel', 'MessagePort', 'setImmediate', 'requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback',
  'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'AbortController', 'AbortSignal', 'Blob', 'File', 'FileReader', 'FormData',
  'Headers', 'Request', 'Response', 'Image', 'Audio', 'crypto', 'structuredClone', 'queueMicrotask', 'btoa', 'atob', 'Intl', 'performance',
  'Event', 'CustomEvent', 'EventTarget', 'Node', 'Element', 'HTMLElement', 'MutationObserver', 'IntersectionObserver', 'ResizeObserver',
  'getComputedStyle', 'matchMedia', 'DOMParser', 'CSS', 'WebAssembly', 'process', 'Buffer', 'webkit',
]

const languageNames: readonly string[] = [
  'Object', 'Array', 'String', 'Number', 'Boolean', 'Date', 'RegExp', 'Math', 'JSON', 'Promise', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Symbol',
  'Proxy', 'Reflect', 'Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError', 'Function', 'BigInt',
  'ArrayBuffer', 'DataView', 'Uint8Array', 'Uint8ClampedArray', 'Int8Array', 'Uint16Array', 'Int16Array', 'Uint32Array', 'Int32Array',
  'Float32Array', 'Float64Array', 'NaN', 'Infinity', 'undefined', 'isNaN', 'isFinite', 'parseInt', 'parseFloat', 'encodeURI', 'decodeURI',
  'encodeURIComponent', 'decodeURIComponent', 'escape', 'unescape',
]

/** `globalThis` and `global` of the logic layer: the language and the timers, nothing of the page. */
export const logicGlobal: Record<string, unknown> = {
  ...Object.fromEntries(languageNames.map((name) => [name, Reflect.get(window, name)])),
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
  setInterval: window.setInterval.bind(window),
  clearInterval: window.clearInterval.bind(window),
}
logicGlobal.globalThis = logicGlobal
logicGlobal.global = logicGlobal
