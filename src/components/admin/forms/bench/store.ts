'use client'

import { useSyncExternalStore } from 'react'

import type { PublicationProblem } from '@/actions/forms/publicationProblems'
import type { FormDefinition } from '@/domain/forms/types'

/** The form as it stands in the editor, made once for all the parts that show something of it. */
export type BenchState = { definition: FormDefinition; problems: readonly PublicationProblem[] }

let state: BenchState | undefined
let published: readonly FormDefinition[] = []
const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const setBench = (next: BenchState | undefined): void => {
  state = next
  for (const listener of listeners) listener()
}
/** The versions there were, for what is frozen. */
export const setPublished = (versions: readonly FormDefinition[]): void => void (published = versions)
export const publishedVersions = (): readonly FormDefinition[] => published

export const useBench = (): BenchState | undefined => useSyncExternalStore(subscribe, () => state, () => undefined)
