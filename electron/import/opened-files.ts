import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LARGEST_DROPPED } from '#shared/ipc/dropped-limit.ts'

/** A file that the app was asked to open; no bytes: it cannot be read, or is larger than a file may be. */
export type OpenedFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> | null }

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Linux desktops name what is opened by its address. */
const pathOf = (arg: string, folder: string): string => {
  try {
    return arg.startsWith('file://') ? fileURLToPath(arg) : resolve(folder, arg)
  } catch {
    return arg
  }
}

/** The files among the arguments that the app was started with (the first is the app itself), as whole paths; switches, folders and what is not there are none. */
export const filesAmong = (args: readonly string[], folder: string): readonly string[] =>
  args
    .slice(1)
    .filter((arg) => !arg.startsWith('-'))
    .map((arg) => pathOf(arg, folder))
    .filter(isFile)

/** Reads a file whole. Never throws. */
export const readOpened = (path: string): OpenedFile => {
  const name = basename(path)
  try {
    if (statSync(path).size > LARGEST_DROPPED) return { name, bytes: null }
    return { name, bytes: new Uint8Array(readFileSync(path)) }
  } catch {
    return { name, bytes: null }
  }
}
