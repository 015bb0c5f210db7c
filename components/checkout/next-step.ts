import { useEffect } from 'react'

let isExpected = false

/** The form of a step has been sent: when the next one appears, it gets the focus. */
export function expectNextStep(): void {
  isExpected = true
}

/** The focus that was on the button of a step that is done goes to the step that has come, not to the top of the page. */
export function useNextStep(id: string): void {
  useEffect(() => {
    if (isExpected) document.getElementById(id)?.focus()
    isExpected = false
  }, [id])
}
