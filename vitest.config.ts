import path from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = {
  '@/': `${path.resolve('src')}/`,
  '@payload-config': path.resolve('payload.config.ts'),
}

// Payload and its adapters keep state in module scope; loaded natively they are one copy, as in the server.
const server = { deps: { external: [/node_modules/] } }

export default defineConfig({
  resolve: { alias },
  test: {
    // Two cores: more workers than that only wait for each other.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          environment: 'node',
          server,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/harness/globalSetup.ts'],
          setupFiles: ['tests/harness/setupFile.ts'],
          // Each file is its own process with its own database: Payload is one instance per process.
          pool: 'forks',
          fileParallelism: true,
          // Generous: on a busy machine everything takes five times as long.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          server,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/harness/e2eSetup.ts'],
          // One server with one database: files one after another.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          server,
        },
      },
    ],
  },
})
