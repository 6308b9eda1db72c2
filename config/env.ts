const quoted = (value: string) => JSON.stringify(value)

/**
 * What the phone is built for. `src` names each variable in full, because only then is it replaced by its value.
 * TARO_APP_CLOUD: `wx` asks the mini-program's own cloud, `http` a local cloud at TARO_APP_API (DevTools, watch builds).
 * A `.env` file wins over these.
 */
export function clientEnv(isRelease: boolean) {
  const { TARO_APP_CLOUD, TARO_APP_ENV_ID, TARO_APP_API } = process.env
  return {
    TARO_APP_CLOUD: quoted(TARO_APP_CLOUD ?? (isRelease ? 'wx' : 'http')),
    TARO_APP_ENV_ID: quoted(TARO_APP_ENV_ID ?? ''),
    TARO_APP_API: quoted(TARO_APP_API ?? (isRelease ? '' : 'http://127.0.0.1:8080')),
  }
}
