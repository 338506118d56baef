import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  // A slow machine fails no test: speed is what `npm run bench` measures.
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000 },
})
export default config
