/**
 * WeChat's built-in components, by whether this host draws them.
 * A tag of the second list is an error when a page creates it: nothing may pass because it was left out.
 */
export const drawnTags: readonly string[] = [
  'view', 'text', 'button', 'input', 'textarea', 'image', 'scroll-view', 'picker', 'picker-view', 'picker-view-column', 'switch',
  'checkbox', 'checkbox-group', 'radio', 'radio-group', 'label', 'form', 'navigator', 'swiper', 'swiper-item', 'map', 'canvas',
  'rich-text', 'progress', 'slider', 'icon', 'page-meta', 'navigation-bar', 'cover-view', 'cover-image', 'movable-area',
  'movable-view', 'root-portal', 'match-media', 'page-container', 'span',
]

export const undrawnTags: readonly string[] = [
  'camera', 'video', 'audio', 'live-player', 'live-pusher', 'voip-room', 'web-view', 'open-data', 'ad', 'ad-custom',
  'official-account', 'editor', 'share-element', 'keyboard-accessory', 'grid-view', 'list-view', 'sticky-section', 'sticky-header',
  'snapshot', 'draggable-sheet', 'list-builder', 'grid-builder', 'double-tap-gesture-handler', 'tap-gesture-handler',
  'pan-gesture-handler', 'vertical-drag-gesture-handler', 'horizontal-drag-gesture-handler', 'force-press-gesture-handler',
  'long-press-gesture-handler', 'scale-gesture-handler', 'nested-scroll-body', 'nested-scroll-header', 'store-product', 'store-home',
  'channel-live', 'channel-video', 'open-container', 'functional-page-navigator', 'inline-payment-panel', 'selection', 'xr-scene',
  'aria-component', 'native-slot',
]
