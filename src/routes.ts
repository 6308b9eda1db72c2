import Taro from '@tarojs/taro'
import { mainRoutes, roleRoutes } from './route-table'

export const routes = { ...mainRoutes, ...roleRoutes.grid, ...roleRoutes.keeper, ...roleRoutes.official, ...roleRoutes.rider }

interface Route<Required extends string, Optional extends string> {
  readonly path: string
  readonly required: readonly Required[]
  readonly optional: readonly Optional[]
}
type Carried<Required extends string, Optional extends string> = Record<Required, string> & Partial<Record<Optional, string>>
/** A route that needs nothing can be opened without parameters. */
type Arguments<Required extends string, Optional extends string> =
  [Required] extends [never] ? [params?: Carried<never, Optional>] : [params: Carried<Required, Optional>]

/** WeChat keeps ten pages at most; the eleventh replaces the tenth. */
const MAX_STACK = 10

export function addressOf<R extends string, O extends string>(route: Route<R, O>, ...[params]: Arguments<R, O>) {
  const given: Record<string, string | undefined> = params ?? {}
  const query = [...route.required, ...route.optional]
    .flatMap((name) => (given[name] === undefined ? [] : [`${name}=${encodeURIComponent(given[name])}`]))
    .join('&')
  return `/${route.path}${query && `?${query}`}`
}

/** Opens a page above this one. */
export function go<R extends string, O extends string>(route: Route<R, O>, ...params: Arguments<R, O>) {
  const url = addressOf(route, ...params)
  return Taro.getCurrentPages().length < MAX_STACK ? Taro.navigateTo({ url }) : Taro.redirectTo({ url })
}

/** Opens a page in the place of this one. */
export function replace<R extends string, O extends string>(route: Route<R, O>, ...params: Arguments<R, O>) {
  return Taro.redirectTo({ url: addressOf(route, ...params) })
}

/** Home, with nothing behind it. */
export const startAnew = () => Taro.reLaunch({ url: addressOf(routes.home) })

/** One page back; who came in by a link lands at home. */
export function back() {
  return Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : startAnew()
}

/** What this page's address carries; a missing one is an empty string. */
export function paramsOf<R extends string, O extends string>(route: Route<R, O>): Carried<R, O> {
  const given = Taro.getCurrentInstance().router?.params ?? {}
  const names = [...route.required, ...route.optional]
  const entries = names.flatMap((name) => (given[name] === undefined ? [] : [[name, decodeURIComponent(given[name] ?? '')]]))
  return Object.fromEntries([...route.required.map((name) => [name, '']), ...entries]) as Carried<R, O>
}
