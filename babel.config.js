const path = require('node:path')

// Taro reads this for both builds; jest and esbuild have their own settings (jest.config.cjs, scripts/lib/bundle.ts).
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]],
  overrides: [{ test: path.join(__dirname, 'types'), plugins: [path.join(__dirname, 'config', 'phone-contract.cjs')] }],
}
