import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  // A slow machine fails no test: speed is what `npm run bench` measures. Most of a run is spent waiting for the program,
  // so every core has a file to run.
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, maxWorkers: '100%' },
})
export default config
