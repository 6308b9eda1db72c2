import { textsOf } from '../../shared/json'
import { launchOptions } from '../app/app-instance'
import { phone } from '../phone'
import { Refusal, type ApiTable, type Options, type Result } from './define'

let logins = 0

function login(): Result {
  logins += 1
  return { code: `emulated-login-${logins}` }
}

/** The user of this phone agrees to each template; a refusal is shown by mocking the method. */
function subscribe({ tmplIds }: Options): Result {
  const ids = textsOf(tmplIds)
  if (ids.length === 0) throw new Refusal('invalid parameter: tmplIds', { errCode: 10001 })
  return Object.fromEntries(ids.map((id) => [id, 'accept']))
}

function authSetting(): Result {
  const allowed = phone.location !== 'denied'
  return { authSetting: { 'scope.userLocation': allowed, 'scope.userFuzzyLocation': allowed, 'scope.camera': true, 'scope.writePhotosAlbum': true }, subscriptionsSetting: { mainSwitch: true, itemSettings: {} } }
}

export const openAbility: ApiTable = {
  sync: {
    getLaunchOptionsSync: launchOptions,
    getEnterOptionsSync: launchOptions,
  },
  async: {
    login,
    checkSession: () => undefined,
    requestSubscribeMessage: subscribe,
    getSetting: authSetting,
    openSetting: authSetting,
    authorize: ({ scope }) => {
      if (String(scope).startsWith('scope.user') && phone.location === 'denied') throw new Refusal('auth deny')
    },
    getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '《用户隐私保护指引》' }),
    requirePrivacyAuthorize: () => undefined,
    openPrivacyContract: () => undefined,
    showShareMenu: () => undefined,
    hideShareMenu: () => undefined,
    updateShareMenu: () => undefined,
    setEnableDebug: () => undefined,
    exitMiniProgram: () => undefined,
  },
}
