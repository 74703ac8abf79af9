import { describe, expect, it } from 'vitest'
import { readArguments } from '#build/electron-runtime/default-app/arguments.mjs'

const asked = (line: string) => readArguments(line.split(' ').filter(Boolean))

describe('the default app', () => {
  it('takes the first argument that is no flag as the app', () => {
    expect(asked('--no-sandbox --inspect=0 my-app other')).toMatchObject({ app: 'my-app' })
  })

  it('does not take a module to load first for the app', () => {
    expect(asked('-r loader.js --no-sandbox my-app')).toEqual({
      modules: ['loader.js'],
      app: 'my-app',
      version: false,
    })
  })

  it('leaves what follows the app to the app', () => {
    expect(asked('my-app --version -r x')).toEqual({ modules: [], app: 'my-app', version: false })
  })

  it('is asked for the version', () => {
    expect(asked('--version')).toMatchObject({ version: true })
  })

  it('finds no app on an empty line', () => {
    expect(asked('--no-sandbox').app).toBeUndefined()
  })
})
