import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig, type ViteUserConfigFnObject } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/**
 * `npm test` has just built the modules: it takes them as they are, instead of turning every source into a module again
 * for each of a hundred files. `vitest` alone takes the sources. Two tests need those in any case: one holds the build
 * against them, one puts a faulty system below them.
 */
const built = {
  name: 'built-modules',
  enforce: 'pre' as const,
  resolveId: (asked: string, from = '') => {
    const [, path] = /^(?:\.\.\/)+src\/(.+)\.ts$/.exec(asked) ?? []
    if (path === undefined || !from.startsWith(`${root}test/`) || ofSources.test(from)) return undefined
    return { id: `${root}dist/${path}.js`, external: true }
  },
}

const ofSources = /\/(?:bundled|whole-or-nothing)\.test\.ts$/

const configOf = ({ mode }: { readonly mode: string }): ViteUserConfig => ({
  plugins: mode === 'built' ? [built] : [],
  test: {
    include: ['test/**/*.test.ts'],
    server: { deps: { external: [/\/dist\//] } },
    // A slow machine fails no test: speed is what `npm run bench` measures. Most of a run is spent waiting for the
    // program, so every core has a file to run.
    testTimeout: 120_000,
    maxWorkers: '100%',
  },
})
const config: ViteUserConfigFnObject = defineConfig(configOf)
export default config
