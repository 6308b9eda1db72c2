import { navigationHeight, statusBarHeight } from '../router/page-frame'
import { topPage } from '../router/router'
import { appConfig, phone, settings, theme } from '../phone'
import type { ApiTable } from './define'

const menuButton = { width: 87, height: 32, margin: 7, topGap: 6 }
const homeIndicatorHeight = 34

function windowInfo(): Record<string, unknown> {
  const { width, height } = settings
  const windowHeight = topPage()?.frame.height ?? height - statusBarHeight - navigationHeight
  return {
    pixelRatio: window.devicePixelRatio,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight,
    statusBarHeight,
    screenTop: height - windowHeight,
    safeArea: { left: 0, right: width, top: statusBarHeight, bottom: height - homeIndicatorHeight, width, height: height - homeIndicatorHeight - statusBarHeight },
  }
}

function deviceInfo(): Record<string, unknown> {
  return { brand: 'emulated', model: 'emulated host', system: 'Android 14', platform: 'android', abi: 'arm64', benchmarkLevel: 20, memorySize: 8192, cpuType: 'unknown' }
}

function appBaseInfo(): Record<string, unknown> {
  const base = { SDKVersion: '3.5.0', version: '8.0.50', language: 'zh_CN', enableDebug: false, host: { env: 'WeChat' }, fontSizeSetting: settings.fontSizeSetting, fontSizeScaleFactor: settings.fontSizeSetting / 16 }
  return appConfig.darkmode === true ? { ...base, theme } : base
}

function systemSetting(): Record<string, unknown> {
  return { bluetoothEnabled: true, locationEnabled: true, wifiEnabled: phone.online, deviceOrientation: 'portrait' }
}

function systemInfo(): Record<string, unknown> {
  return { ...deviceInfo(), ...appBaseInfo(), ...windowInfo(), ...systemSetting(), errMsg: 'getSystemInfo:ok' }
}

function menuButtonRect(): Record<string, number> {
  const top = statusBarHeight + menuButton.topGap
  const right = settings.width - menuButton.margin
  return { width: menuButton.width, height: menuButton.height, top, bottom: top + menuButton.height, right, left: right - menuButton.width }
}

export const system: ApiTable = {
  sync: {
    getSystemInfoSync: systemInfo,
    getWindowInfo: windowInfo,
    getDeviceInfo: deviceInfo,
    getAppBaseInfo: appBaseInfo,
    getSystemSetting: systemSetting,
    getAppAuthorizeSetting: () => ({ albumAuthorized: 'authorized', cameraAuthorized: 'authorized', locationAuthorized: phone.location === 'denied' ? 'denied' : 'authorized', notificationAuthorized: 'authorized', microphoneAuthorized: 'not determined' }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'emulated', envVersion: 'develop', version: '' } }),
    getMenuButtonBoundingClientRect: menuButtonRect,
    getSkylineInfoSync: () => ({ isSupported: false, version: '' }),
    getPerformance: () => ({ now: () => performance.now(), createObserver: () => ({ observe() {}, disconnect() {} }), getEntries: () => [], getEntriesByName: () => [], getEntriesByType: () => [], setBufferSize() {} }),
    reportPerformance: () => undefined,
    reportEvent: () => undefined,
    reportAnalytics: () => undefined,
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
    getLogManager: () => ({ debug() {}, info() {}, log() {}, warn() {} }),
    getRealtimeLogManager: () => ({ info() {}, warn() {}, error() {}, setFilterMsg() {}, addFilterMsg() {}, in() {} }),
    getExtConfigSync: () => ({}),
    nextTick: (run) => { if (typeof run === 'function') void Promise.resolve().then(() => { run() }) },
  },
  async: {
    getSystemInfo: systemInfo,
    getSystemInfoAsync: systemInfo,
    getBatteryInfo: () => ({ level: 80, isCharging: false }),
  },
}
