import type { z } from 'zod'
import { appContract } from './app-contract.ts'
import { archiveContract } from './archive-contract.ts'
import { outlineContract } from './outline-contract.ts'
import { reportContract } from './report-contract.ts'
import { runContract } from './run-contract.ts'
import { talkContract } from './talk-contract.ts'
import { windowContract } from './window-contract.ts'

/** THE contract: every channel with what a window may ask and what main replies. Types, preload and handlers derive from it. */
export const contract = {
  ...appContract,
  ...talkContract,
  ...runContract,
  ...reportContract,
  ...outlineContract,
  ...windowContract,
  ...archiveContract,
} as const

type Contract = typeof contract
/** The name of something that a window may ask. */
export type Channel = keyof Contract
export type Request<C extends Channel> = z.infer<Contract[C]['request']>
export type Reply<C extends Channel> = z.infer<Contract[C]['reply']>
