'use client'
import { createContext, useContext } from 'react'

/** What the fields of a form need to know of its last answer. */
export type FormAnswer = {
  /** Messages by field name. */
  errors: Record<string, string>
  /** What had been typed, after a post without JavaScript. */
  values: Record<string, string>
  params: Record<string, string | number>
}

export const FormAnswerContext = createContext<FormAnswer>({ errors: {}, values: {}, params: {} })

export const useFormAnswer = () => useContext(FormAnswerContext)
