/** Unit, action, local-cloud and page tests. Browser and weapp runs have their own runners (scripts/test.mjs). */
const alias = {
  '^#types/(.*)$': '<rootDir>/types/$1',
  '^#domain/(.*)$': '<rootDir>/domain/$1',
  '^#profiles/(.*)$': '<rootDir>/profiles/$1',
  '^#core/(.*)$': '<rootDir>/cloudfunctions/_core/$1',
  '^@/(.*)$': '<rootDir>/src/$1',
}
const transform = {
  '\\.[cm]?[jt]sx?$': ['babel-jest', {
    configFile: false,
    presets: [
      ['@babel/preset-env', { targets: { node: '20' } }],
      ['@babel/preset-react', { runtime: 'automatic' }],
      '@babel/preset-typescript',
    ],
  }],
}
const shared = {
  rootDir: __dirname,
  transform,
  // ESM-only packages the tests load.
  transformIgnorePatterns: ['node_modules/(?!(@noble|mingo|zod|hono|@hono|croner|swr|zustand|kdbush|geokdbush|bson|tinyqueue|geoflatbush)/)'],
}
module.exports = {
  rootDir: __dirname,
  // Worker threads and the local cloud's sockets belong to suites, not to single tests.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/tests/support/longest-first.cjs',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/{types,domain,actions,localcloud,profiles,scripts,seed,cloud,copy,platform,weapp-host}/**/*.test.ts'],
      moduleNameMapper: alias,
    },
    {
      ...shared,
      displayName: 'pages',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/{pages,features,components,cloud,platform}/**/*.test.tsx'],
      moduleNameMapper: {
        '^@tarojs/components$': '<rootDir>/tests/doubles/components.tsx',
        '^@tarojs/taro$': '<rootDir>/tests/doubles/taro.ts',
        '\\.(s?css|png|svg)$': '<rootDir>/tests/doubles/style.ts',
        ...alias,
      },
    },
  ],
}
