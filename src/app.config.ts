import { mainRoutes, roleRoutes } from './route-table'

const pathsOf = (routes: Record<string, { path: string }>) => Object.values(routes).map(({ path }) => path)

/** The browser knows no theme file; it follows the system through the stylesheet alone. */
const isMiniProgram = process.env.TARO_ENV === 'weapp'
const themed = isMiniProgram
  ? { navigationBarTextStyle: '@barText', backgroundTextStyle: '@loading', backgroundColor: '@surface', backgroundColorTop: '@surface', backgroundColorBottom: '@surface' }
  : {}

export default defineAppConfig({
  pages: pathsOf(mainRoutes),
  subPackages: Object.entries(roleRoutes).map(([role, routes]) => {
    const root = `roles/${role}`
    return { root, pages: pathsOf(routes).map((path) => path.slice(root.length + 1)) }
  }),
  window: { navigationStyle: 'custom', ...themed },
  ...(isMiniProgram ? { darkmode: true, themeLocation: 'theme.json' } : {}),
  lazyCodeLoading: 'requiredComponents',
  animation: { duration: 180, delay: 0 },
  permission: { 'scope.userLocation': { desc: '用来找离你最近的驿站，只在你看的时候用' } },
  requiredPrivateInfos: ['getLocation'],
})
