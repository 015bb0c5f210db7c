'use client'
import { useNextStep } from './next-step'

/** For a step without a form: gets the focus as those with one do. */
export function StepFocus({ id }: { id: string }) {
  useNextStep(id)
  return null
}
