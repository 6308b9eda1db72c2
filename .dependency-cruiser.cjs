/** The arrows of the house: who may import whom. Everything not named here is free. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const PRODUCT = '^(types|domain|profiles|cloudfunctions|src|seed)/'
const SDKS = 'node_modules/(@cloudbase/|wx-server-sdk)'
const RUNTIMES = '^(src|cloudfunctions|localcloud|weapp-host|seed|scripts|tests|bench)/'

module.exports = {
  forbidden: [
    rule('no-circles', 'Two files that need each other are one idea.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('types-alone', 'The contract imports zod and nothing else.', { path: '^types/' }, { pathNot: '^types/|(^|/)node_modules/zod/' }),
    rule('domain-pure', 'Rules import the contract, @noble/hashes and point-in-polygon-hao: no clock, no store, no platform.', { path: '^domain/' }, { pathNot: '^(types|domain)/|(^|/)node_modules/(@noble/hashes|point-in-polygon-hao)/' }),
    rule('profiles-are-data', 'Profiles know the contract only.', { path: '^profiles/' }, { pathNot: '^(types|profiles)/|(^|/)node_modules/zod/|^(node:)?(fs|path)$' }),
    rule('functions-are-thin', 'A function serves its actions.', { path: '^cloudfunctions/(?!_core)' }, { path: '^(src|localcloud|weapp-host|seed|scripts|profiles|tests)/' }),
    rule('core-stands-alone', 'The cloud knows neither phones nor tools.', { path: '^cloudfunctions/_core/' }, { path: '^(src|localcloud|weapp-host|seed|scripts|profiles|tests|cloudfunctions/(?!_core))' }),
    rule('actions-without-sdk', 'Only store, runtime and the wechat function speak to an SDK.', { path: '^cloudfunctions/_core/actions/' }, { path: SDKS }),
    rule('functions-without-sdk', 'Only store, runtime and the wechat function speak to an SDK.', { path: '^cloudfunctions/(?!_core|wechat)' }, { path: SDKS }),
    rule('store-below-actions', 'The store knows no use case.', { path: '^cloudfunctions/_core/(store|runtime)/' }, { path: '^cloudfunctions/_core/actions/' }),
    rule('phone-without-cloud', 'The phone knows the contract, never the code behind it.', { path: '^src/' }, { path: '^(cloudfunctions|localcloud|weapp-host|seed|scripts|tests)/' }),
    rule('phone-without-sdk', 'src/cloud is the only door, and it needs no SDK.', { path: '^src/' }, { path: SDKS }),
    rule('features-apart', 'No feature imports another.', { path: '^src/features/([^/]+)/' }, { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' }),
    rule('features-below-pages', 'Pages compose features.', { path: '^src/(features|components|cloud|platform|copy|theme)/' }, { path: '^src/(pages|roles)/' }),
    rule('components-know-no-domain', 'Parts take props.', { path: '^src/components/' }, { path: '^(src/features/|domain/)' }),
    rule('cloud-below-features', 'The door knows nobody who goes through it.', { path: '^src/cloud/' }, { path: '^src/(features|components)/' }),
    rule('platform-at-the-bottom', 'Device code serves everybody and asks nobody.', { path: '^src/platform/' }, { path: '^src/(features|components|cloud)/', pathNot: '^src/cloud/(ids|server-clock)' }),
    rule('localcloud-alone', 'The local cloud is CloudBase, not a part of this product.', { path: '^localcloud/' }, { path: PRODUCT }),
    rule('weapp-host-alone', 'The host runs any mini-program.', { path: '^weapp-host/' }, { path: `${PRODUCT}|^localcloud/` }),
    rule('story-over-http', 'The story is told through the actions: the contract and an HTTP client.', { path: '^seed/story/' }, { path: RUNTIMES, pathNot: '^seed/story/' }),
    rule('no-tests-in-product', 'Nothing that ships imports a test.', { path: '^(types|domain|profiles|cloudfunctions|localcloud|weapp-host|seed|src|scripts)/', pathNot: '^scripts/pictures\\.ts$' }, { path: '^(tests|bench)/' }),
    rule('no-missing', 'What is imported is there.', {}, { couldNotResolve: true, pathNot: '^(miniprogram-|react-refresh|/stage/)' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json'], mainFields: ['module', 'main'], conditionNames: ['import', 'require', 'node', 'default'], exportsFields: ['exports'] },
  },
}
